import { css } from "lit";

export const feedbackStyles = css`
  .content {
    display: grid;
    gap: var(--space-4);
  }
  .parts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .parts button {
    min-block-size: 44px;
    border: 1px solid transparent;
    background: none;
  }
  .parts [aria-pressed="true"] {
    border-color: var(--line-strong);
    background: var(--surface-raised);
    font-weight: 600;
  }
  .terms {
    color: var(--text-muted);
    font-size: 0.875rem;
  }
  .warning {
    padding: var(--space-3);
    border: 1px solid var(--sample);
    border-radius: var(--radius-small);
    font-size: 0.875rem;
  }
  /* it must be there before it speaks, and take no room until then */
  [role="status"]:empty {
    margin-block-start: calc(-1 * var(--space-4));
  }
  [role="status"]:not(:empty) {
    padding: var(--space-3);
    border-radius: var(--radius-small);
    background: var(--surface-raised);
    font-weight: 600;
  }
  h3 {
    font-size: 1rem;
  }
`;
