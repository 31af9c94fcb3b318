/** A listener for `keydown` that does on Enter and Space what a click does, as a button would. */
export const whenPressed =
  (act: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    act();
  };
