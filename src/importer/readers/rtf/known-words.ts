/** Control words that begin a place without words of the text. [RTF 1.9.1] "Destinations". */
export const SKIPPED: ReadonlySet<string> = new Set(
  [
    'colortbl header headerl headerr headerf footer footerl footerr footerf pict object objdata',
    'listtable listoverridetable revtbl rsidtbl fldinst xe tc bkmkstart bkmkend generator themedata datastore latentstyles',
    'xmlnstbl filetbl annotation atnid atnauthor mmathPr nonshppict shppict sp ftnsep ftnsepc aftnsep aftnsepc',
  ].flatMap((words) => words.split(' ')),
);

/** Control words that begin a place whose words are wanted. */
export const WANTED: ReadonlySet<string> = new Set([
  'listtext',
  'pntext',
  'footnote',
  'fonttbl',
  'stylesheet',
  'title',
]);

/** Control words that stand for a character. [RTF 1.9.1] "Special Characters". */
export const SIGNS: Readonly<Record<string, string>> = {
  tab: '\t',
  '~': '\u00a0',
  _: '\u2011',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: '\u2003',
  enspace: '\u2002',
  '{': '{',
  '}': '}',
  '\\': '\\',
};
