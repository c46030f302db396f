/**
 * Loads a classic script of the site, which works on file:// too.
 * @param path from the site's root
 * @param root relative address of the site's root, ending in a slash or empty
 */
export function bringScript(path: string, root: string, ready: () => void, failed: () => void): void {
  const script = document.createElement('script');
  script.src = root + path;
  script.onload = ready;
  script.onerror = failed;
  document.head.append(script);
}
