import { html, nothing, type TemplateResult } from "lit";
import type { StandardState } from "../../domain/standards.ts";
import type { Tally } from "../../domain/tally.ts";
import { getLocale, translate } from "../../i18n/translate.ts";

/** Heading of a block, running out into a line; an aside stands at its end. */
export const kicker = (text: string, aside: TemplateResult | string = ""): TemplateResult =>
  html`<h2 class="kicker"><span>${text}</span>${aside ? html`<small>${aside}</small>` : nothing}</h2>`;

/** A name as the title face writes it: its quotation marks are as wide as a Chinese character. */
export const titleText = (name: string): string =>
  getLocale() === "en" ? name.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'") : name;

/** A share as a bar: met is full, unknown hatched, the rest empty. The text beside it says the same. */
export function bar({
  met,
  unknown,
  total,
}: Pick<Tally, "met" | "unknown" | "total">): TemplateResult {
  const percent = (part: number): string => `inline-size: ${(part * 100).toFixed(2)}%`;
  // of nothing, nothing is known
  const [full, hatched] = total > 0 ? [met / total, unknown / total] : [0, 1];
  return html`<span class="bar" aria-hidden="true"
    ><span class="met" .style=${percent(full)}></span
    ><span class="unknown" .style=${percent(hatched)}></span
  ></span>`;
}

/** A name, its bar and its count in one row. */
export function barRow(name: string, tally: Tally): TemplateResult {
  return html`<li class="bar-row"><span class="name">${name}</span>${bar(tally)}<span class="count">${tallyCount(tally)}${unknownOf(tally)}</span></li>`;
}

/** What the hatched part of a bar says to whoever does not see it. */
const unknownOf = ({ unknown, total }: Tally) =>
  unknown > 0 && unknown < total
    ? html`<span class="visually-hidden">, ${translate("wall.unknown", { count: unknown })}</span>`
    : nothing;

/** `5/8`; what nothing is known of is `待填`. */
export function tallyCount({ met, unknown, total }: Tally): string {
  return total === 0 || unknown === total ? translate("unknown") : `${met}/${total}`;
}

const SIGNS: Readonly<Record<StandardState, string>> = { met: "✓", unmet: "○", unknown: "?" };

/**
 * Standards as chips under their heading. Where nothing is known of any, the heading says so once instead
 * of each.
 */
export function chips(
  heading: string,
  standards: readonly { readonly name: string; readonly state: StandardState }[],
): TemplateResult {
  const isUnknown = standards.every(({ state }) => state === "unknown");
  return html`${kicker(heading, isUnknown ? translate("state.unknown") : "")}
    <ul class="chips">${standards.map(({ name, state }) => chip(state, name, !isUnknown))}</ul>`;
}

/** A standard as a chip; its state is told by sign, outline and, if asked for, word. */
function chip(state: StandardState, name: string, isTold: boolean): TemplateResult {
  const sign =
    state === "unknown"
      ? html`<span aria-hidden="true">${SIGNS[state]}</span>`
      : html`<span role="img" aria-label=${translate(`state.${state}`)}>${SIGNS[state]}</span>`;
  return html`<li class="chip ${state}">${sign}${name}${state === "unknown" && isTold ? html` <small>${translate("state.unknown")}</small>` : nothing}</li>`;
}

/** A large figure, its unit or target, and what it counts. */
export function figure(
  value: string,
  { unit = "", label, note = "", looks = "" }: FigureWords,
): TemplateResult {
  return html`<div class="figure ${looks}">
    <dd><strong>${value}</strong>${unit ? html` <span class="unit">${unit}</span>` : nothing}</dd>
    <dt>${label}</dt>
    ${note ? html`<dd class="note">${note}</dd>` : nothing}
  </div>`;
}

interface FigureWords {
  readonly unit?: string;
  readonly label: TemplateResult | string;
  readonly note?: string;
  readonly looks?: "" | "municipal" | "county";
}
