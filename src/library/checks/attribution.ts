import type { UnheldDocument } from '../unheld-schema.ts';

/** What may stand between a document's name and the verb, and the verbs that would make it say something. */
const BETWEEN =
  '(?:[\\s”’」）)*]|之?中|里|内|还|也|已经?|又|都|均|曾|就|所|的|进一步|明确|具体|专门|第[^，。；]{1,4}[条款项])*';
const VERBS = '(?:规定|要求|明确|提出|指出|强调|部署)';

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

/** Ways of calling a document: by a name, also as the end of a longer title; 《意见》, 该《意见》; 这份文件, 该意见. */
function waysOfCalling({ title, names, kind }: UnheldDocument): string {
  const known = [...names, title].map(escaped).join('|');
  const own = escaped(kind);
  return `(?:[《〈][^《》〈〉]*)?(?:${known})[》〉]?|该?《${own}》|(?:这份|这个|该)(?:文件|${own})`;
}

/** The words that put something into a document's mouth; null when there are none. */
export function attributionIn(words: string, document: UnheldDocument): string | null {
  const found = new RegExp(`(?:${waysOfCalling(document)})${BETWEEN}${VERBS}`, 'u').exec(words);
  return found?.[0] ?? null;
}
