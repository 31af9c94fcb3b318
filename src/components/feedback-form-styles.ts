import { css } from "lit";

export const feedbackFormStyles = css`
  form {
    display: grid;
    gap: var(--space-5);
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend,
  .field > label {
    padding: 0;
    margin-block-end: var(--space-2);
    font-weight: 600;
  }
  .field {
    display: grid;
    gap: var(--space-1);
  }
  .choice {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    min-block-size: 44px;
    padding: var(--space-1) var(--space-3);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .choice:has(:checked) {
    border-color: var(--text);
    background: var(--surface-raised);
    font-weight: 600;
  }
  .choice:has(:focus-visible) {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  .choice input {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0;
    accent-color: var(--text);
    outline: none;
  }
  .place .choice {
    flex: 1 1 100%;
  }
  textarea,
  .contact {
    inline-size: 100%;
    min-block-size: 44px;
    padding: var(--space-2) var(--space-3);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    background: var(--ground);
    color: var(--text);
    /* smaller than 16 px, a phone would zoom in at the first letter */
    font: inherit;
    font-size: max(1rem, 16px);
  }
  textarea {
    min-block-size: 9em;
    resize: vertical;
  }
  .note {
    color: var(--text-muted);
    font-size: 0.875rem;
  }
  /* red means belt: what is wrong has words, a sign and a strong line */
  .fault {
    flex: 1 1 100%;
    padding-inline-start: var(--space-3);
    border-inline-start: 3px solid var(--text);
    font-size: 0.875rem;
    font-weight: 600;
  }
  [aria-invalid="true"]:not([type="radio"]) {
    border-width: 2px;
    border-color: var(--text);
  }
  .again {
    min-block-size: 44px;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .ways button {
    flex: 1 1 9em;
    min-block-size: 48px;
  }
  .ways .first {
    background: var(--text);
    color: var(--surface);
    font-weight: 600;
  }
`;
