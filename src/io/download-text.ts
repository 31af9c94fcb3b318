/** Gives the reader a file to keep. */
export function downloadText(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // not at once: some browsers read it only after the click has been dealt with
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
