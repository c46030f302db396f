/**
 * What a page may load: its own scripts and styles, small images in the style sheet. Nothing from elsewhere, no inline
 * code, no code made at run time; in a frame nothing but the site's own page (the bridge, `src/reader/lesson/kept-store.ts`). `'self'` means the same folder tree on file:// and the same host on http (measured in
 * Chromium 109 and newer and in Firefox ESR).
 * @param scriptHash hash of the one inline script of the page, if it has one
 */
export function contentSecurityPolicy(scriptHash?: string): string {
  return [
    "default-src 'none'",
    `script-src 'self'${scriptHash === undefined ? '' : ` ${scriptHash}`}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "frame-src 'self'",
    "base-uri 'none'",
  ].join('; ');
}
