/** What is still too high when all else is left out is drawn smaller as a whole, down to this. */
const LEAST_ZOOM = 0.7;
const ZOOM_STEP = 0.05;

/** What ranks so is a note: it goes before anything is set very close. */
const NOTES_FROM = 5;

/**
 * Makes the contents of a column as high as there is room: sets it closer, leaves notes out, sets it
 * closer still, then leaves out what else is ranked, the highest number first, and last draws the whole
 * smaller.
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
  column.style.removeProperty("--zoom");
  for (const part of ranked) part.hidden = false;
  const isTooHigh = (): boolean => column.scrollHeight > column.clientHeight + 1;
  if (!isTooHigh()) return;
  column.dataset.tight = "1";
  for (const part of ranked) {
    if (!isTooHigh()) return;
    if (rankOf(part) < NOTES_FROM) column.dataset.tight = "2";
    if (isTooHigh()) part.hidden = true;
  }
  column.dataset.tight = "2";
  for (let zoom = 1 - ZOOM_STEP; zoom >= LEAST_ZOOM && isTooHigh(); zoom -= ZOOM_STEP) {
    column.style.setProperty("--zoom", zoom.toFixed(2));
  }
}

const rankOf = ({ dataset }: HTMLElement): number => Number(dataset.rank);
