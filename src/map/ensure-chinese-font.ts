const SIDE = 24;

/**
 * Fetches the bundled Chinese font where the device has none. A device that has one downloads
 * nothing, not even the list of the font's parts.
 */
export async function ensureChineseFont(): Promise<void> {
  if (lacksChinese()) await import("@fontsource-variable/noto-sans-sc/wght.css");
}

/** Without a Chinese font all characters are drawn as the same empty box. */
function lacksChinese(): boolean {
  const canvas = document.createElement("canvas");
  canvas.width = SIDE;
  canvas.height = SIDE;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return false;
  const draw = (character: string): string => {
    context.clearRect(0, 0, SIDE, SIDE);
    context.font = `${SIDE - 4}px sans-serif`;
    context.fillText(character, 2, SIDE - 6);
    return context.getImageData(0, 0, SIDE, SIDE).data.join();
  };
  return draw("福") === draw("州");
}
