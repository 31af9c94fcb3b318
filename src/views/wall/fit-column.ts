/** What ranks so is a note: it goes before anything is set very close. */
const NOTES_FROM = 5;

/**
 * Makes the contents of a column as high as there is room: sets it closer, leaves notes out, sets it
 * closer still, then leaves out what else is ranked, the highest number first. Letters keep their size:
 * whoever stands far off can read no smaller ones.
 *
 * It asks for the layout, so it is called when something else is shown, never while the map moves.
 */
export function fitColumn(column: HTMLElement): void {
  column.dataset.fitting = ""; // what leaves takes no room
  leaveOut(column);
  delete column.dataset.fitting;
}

function leaveOut(column: HTMLElement): void {
  const ranked = [...column.querySelectorAll<HTMLElement>(".shown [data-rank]")]
    .reverse()
    .sort((one, other) => rankOf(other) - rankOf(one));
  delete column.dataset.tight;
  for (const part of ranked) part.hidden = false;
  const isTooHigh = (): boolean => column.scrollHeight > column.clientHeight + 1;
  if (!isTooHigh()) return;
  column.dataset.tight = "1";
  for (const part of ranked) {
    if (!isTooHigh()) return;
    if (rankOf(part) < NOTES_FROM) column.dataset.tight = "2";
    if (isTooHigh()) part.hidden = true;
  }
}

const rankOf = ({ dataset }: HTMLElement): number => Number(dataset.rank);
