/** Resolves after the browser has painted what is rendered now. */
export const nextPaint = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

/** Marks a moment of the start, as `hongdai:<name>`, for whoever measures it. */
export const markMilestone = (name: "interactive"): void => {
  performance.mark(`hongdai:${name}`);
};
