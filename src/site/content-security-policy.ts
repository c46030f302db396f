/**
 * What a page may load: its own scripts and styles, small images in the style sheet. Nothing from elsewhere, no inline
 * code, no code made at run time. `'self'` means the same folder tree on file:// and the same host on http (measured in
 * Chromium 109 and newer and in Firefox ESR).
 * @param scriptHash hash of the one inline script of the page, if it has one
 * @param service address of the search service, on the one page that asks it
 */
export function contentSecurityPolicy(scriptHash?: string, service?: string): string {
  return [
    "default-src 'none'",
    `script-src 'self'${scriptHash === undefined ? '' : ` ${scriptHash}`}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    ...(service === undefined ? [] : [`connect-src ${URL.canParse(service) ? new URL(service).origin : "'self'"}`]),
  ].join('; ');
}
