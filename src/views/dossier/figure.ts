import { css, html, nothing } from "lit";
import type { Tally } from "../../domain/tally.ts";
import { translate } from "../../i18n/translate.ts";

/** A key figure in a list of them, and what it is out of or made of. */
export const figure = (label: string, value: string, note = "") =>
  html`<div><dt>${label}</dt><dd>${value}${note ? html`<small>${note}</small>` : nothing}</dd></div>`;

/** How many of how many, with what is unknown apart. */
export const tallyFigure = (label: string, { met, unknown, total }: Tally, note: string) =>
  figure(label, `${met}/${total}`, translate("figures.tally", { note, unknown }));

export const figureStyles = css`
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr));
    gap: var(--space-4);
  }
  .figures dt {
    color: var(--text-muted);
    font-size: 0.875rem;
  }
  .figures dd {
    font-size: 1.75rem;
    font-weight: 700;
    line-height: 1.2;
  }
  .figures small {
    display: block;
    color: var(--text-muted);
    font-size: 0.8125rem;
    font-weight: 400;
  }
`;
