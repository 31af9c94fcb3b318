/**
 * Copies a text. Where the clipboard is closed to pages (WeChat, plain http), what is shown of it is
 * selected and copied as if by hand.
 *
 * @param shown the node whose whole content is the text
 * @returns false when it is only selected, for the reader to copy
 */
export async function copyText(text: string, shown: Node): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(shown);
    return document.execCommand?.("copy") ?? false;
  }
}
