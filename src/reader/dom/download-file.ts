/** Hands a text to the reader as a file. Works on file:// too: nothing is fetched. */
export const downloadText = (name: string, type: string, text: string): void =>
  download(name, new Blob([text], { type: `${type};charset=utf-8` }));

/** Hands bytes to the reader as a file. */
export const downloadBytes = (name: string, type: string, bytes: Uint8Array<ArrayBuffer>): void =>
  download(name, new Blob([bytes], { type }));

function download(name: string, data: Blob): void {
  const address = URL.createObjectURL(data);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the data once it has begun.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
