/** Resolves after the browser has painted what is rendered now. */
export const nextPaint = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

/**
 * Marks a moment of the start, as `hongdai:<name>`, for whoever measures it: `interactive` when
 * MapLibre's land, water and belts take input, `whole` when its map with marks and names is shown.
 */
export const markMilestone = (name: "interactive" | "whole"): void => {
  performance.mark(`hongdai:${name}`);
};
