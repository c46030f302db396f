import { readText } from './store.ts';

const sheets = new Map<string, Promise<CSSStyleSheet>>();

/**
 * A style sheet of the site. `:target` is empty in this edition, whose addresses name pages too: an attribute stands for it.
 * @throws when it is missing or damaged
 */
export function sheetOf(path: string, media: string): Promise<CSSStyleSheet> {
  const known = sheets.get(path);
  if (known) return known;
  const made = readText(path).then((text) => {
    const sheet = new CSSStyleSheet({ media });
    sheet.replaceSync(text.replaceAll(':target', '[data-target]'));
    return sheet;
  });
  sheets.set(path, made);
  return made;
}
