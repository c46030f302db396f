import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A link to a sheet that Astro has bundled, as it stands in a page's head before URLs are made relative. */
const LINK = /<link rel="stylesheet" href="\/(assets\/[^"/]+\.s\.[\w-]+\.css)">\n?/gu;

/**
 * Makes one style sheet of those that a page links. Astro parts them by what pages have in common; a page that is opened from a stick
 * or over a slow line is better served by one file, which also compresses better.
 */
export class JoinedSheets {
  readonly #joined = new Map<string, readonly string[]>();

  /**
   * @param html a page as Astro renders it
   * @returns the page with one link in place of all; a page with fewer than two is left as it is
   */
  link(html: string): string {
    const end = html.indexOf('</head>');
    const head = html.slice(0, end);
    const parts = [...head.matchAll(LINK)].map(([, sheet = '']) => sheet);
    const [first] = parts;
    if (first === undefined) return html;
    const name = parts.length === 1 ? first : joinedName(parts);
    this.#joined.set(name, parts);
    let linked = false;
    const joined = head.replaceAll(LINK, () => {
      const link = linked ? '' : `<link rel="stylesheet" href="/${name}">`;
      linked = true;
      return link;
    });
    return joined + html.slice(end);
  }

  /**
   * Writes the sheets that pages link, and removes the parts that none links by itself.
   * @param out the folder of the site
   */
  write(out: string): void {
    const read = (sheet: string): string => readFileSync(path.join(out, sheet), 'utf8');
    const made = new Map([...this.#joined].map(([name, parts]) => [name, parts.map(read).join('')]));
    for (const parts of this.#joined.values()) for (const part of parts) rmSync(path.join(out, part), { force: true });
    for (const [name, text] of made) writeFileSync(path.join(out, name), text);
  }
}

/** The parts' names carry digests of what they hold. Sealed sheets need names that no sheet without a seal ever had (`seal-sheets.ts`). */
function joinedName(parts: readonly string[]): string {
  const digest = createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 8);
  return `assets/page.s.${digest}.css`;
}
