/**
 * Has a shard run, which hands itself over, by a classic script: that works on http and file:// alike. In the edition that is one file
 * this module is replaced (`src/reader/single/bring-shard.ts`).
 * @param address of its file, from the page
 * @returns takes the script away again
 */
export function bringShard(address: string, loaded: () => void, failed: () => void): () => void {
  const script = document.createElement('script');
  script.onload = loaded;
  script.onerror = failed;
  script.src = address;
  document.head.append(script);
  return () => script.remove();
}
