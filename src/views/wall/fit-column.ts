/** Below this, letters are as small as they may get; what is still too much is drawn smaller as a whole. */
const LEAST_ZOOM = 0.7;

/**
 * Makes the contents of a column as high as there is room: sets it closer, then leaves out what is
 * ranked, the highest number first, and last draws the whole smaller.
 *
 * It asks for the layout, so it is called when something else is shown, never while the map moves.
 */
export function fitColumn(column: HTMLElement): void {
  const ranked = [...column.querySelectorAll<HTMLElement>(".shown [data-rank]")]
    .reverse()
    .sort((one, other) => rankOf(other) - rankOf(one));
  delete column.dataset.tight;
  column.style.removeProperty("zoom");
  for (const part of ranked) part.hidden = false;
  const isTooHigh = (): boolean => column.scrollHeight > column.clientHeight + 1;
  if (!isTooHigh()) return;
  column.dataset.tight = "";
  for (const part of ranked) {
    if (!isTooHigh()) return;
    part.hidden = true;
  }
  if (!isTooHigh()) return;
  const zoom = Math.max(LEAST_ZOOM, column.clientHeight / column.scrollHeight - 0.01);
  column.style.setProperty("zoom", zoom.toFixed(3));
}

const rankOf = ({ dataset }: HTMLElement): number => Number(dataset.rank);
