/** What the policy of a single page allows beside that of all. */
export interface MorePowers {
  scriptHash?: string | undefined;
  webAssembly?: boolean | undefined;
  asks?: readonly string[] | undefined;
}

/**
 * What a page may load: its own scripts and styles, small images in the style sheet. Nothing from elsewhere, no inline
 * code, no code made at run time; in a frame nothing but the site's own page (the bridge, `src/reader/lesson/kept-store.ts`). `'self'` means the same folder tree on file:// and the same host on http (measured in
 * Chromium 109 and newer and in Firefox ESR).
 * @param more what this page alone may do: run the inline script with a hash, compile WebAssembly, ask the sites with these
 *   addresses
 */
export function contentSecurityPolicy({ scriptHash, webAssembly = false, asks = [] }: MorePowers = {}): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", scriptHash ?? [], webAssembly ? "'wasm-unsafe-eval'" : []].flat().join(' '),
    ...(asks.length === 0 ? [] : [['connect-src', ...asks].join(' ')]),
    "style-src 'self'",
    "img-src 'self' data:",
    "frame-src 'self'",
    "base-uri 'none'",
    // Firefox takes no form on file:// to be within 'self'.
    "form-action 'self' file:",
  ].join('; ');
}
