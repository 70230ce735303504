/** Gives a file to whoever uses the page. */
export function download(file: File): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = file.name;
  link.click();
  // The browser holds on to what it is saving.
  URL.revokeObjectURL(url);
}
