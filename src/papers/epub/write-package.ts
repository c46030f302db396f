import { escapeXml } from '../../model/escape-xml.ts';
import type { Paper } from '../paper.ts';
import { page } from './write-chapter.ts';
import type { Book } from './book.ts';

export const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** A book must say when it was changed; one without a day says the first that a ZIP file can name. */
const NO_DAY = '1980-01-01';
/** What stands in XML as a name must not begin with a digit. */
const item = (id: string): string => `c-${id}`;

/** The package of a book: what it is and what is in it (EPUB 3.3, 5). */
export function writePackage({ id, title, creators, publisher, date = NO_DAY, chapters }: Book): string {
  const creator = creators.map((name) => `<dc:creator>${escapeXml(name)}</dc:creator>\n`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<package version="3.0" xmlns="http://www.idpf.org/2007/opf" unique-identifier="id" xml:lang="zh-CN">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escapeXml(id)}</dc:identifier>
<dc:title>${escapeXml(title)}</dc:title>
<dc:language>zh-CN</dc:language>
${creator}<dc:publisher>${escapeXml(publisher)}</dc:publisher>
<meta property="dcterms:modified">${date}T00:00:00Z</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="styles" href="styles.css" media-type="text/css"/>
${chapters.map((one) => `<item id="${item(one.id)}" href="${one.id}.xhtml" media-type="application/xhtml+xml"/>`).join('\n')}
</manifest>
<spine>
${chapters.length > 1 ? '<itemref idref="nav"/>\n' : ''}${chapters.map((one) => `<itemref idref="${item(one.id)}"/>`).join('\n')}
</spine>
</package>
`;
}

/** An entry of the table of contents. */
interface Entry {
  href: string;
  words: string;
  within: Entry[];
}

const DEPTHS: readonly string[] = ['title', 'heading1', 'heading2', 'heading3'];

/** The headings of a paper as entries within one for the paper itself. */
function entriesOf(id: string, { title, parts }: Paper): Entry {
  const file = `${id}.xhtml`;
  const top: Entry = { href: file, words: title, within: [] };
  const open: { depth: number; entry: Entry }[] = [{ depth: 0, entry: top }];
  for (const part of parts) {
    const depth = part.kind === 'line' ? DEPTHS.indexOf(part.style) : -1;
    if (part.kind !== 'line' || depth < 1) continue;
    while (open.length > 1 && open.at(-1)!.depth >= depth) open.pop();
    const words = part.words.map((one) => ('note' in one ? '' : one.text)).join('');
    const entry: Entry = { href: `${file}#${part.id}`, words, within: [] };
    open.at(-1)!.entry.within.push(entry);
    open.push({ depth, entry });
  }
  return top;
}

const listOf = (entries: readonly Entry[]): string =>
  `<ol>${entries
    .map(
      ({ href, words, within }) =>
        `<li><a href="${escapeXml(href)}">${escapeXml(words)}</a>${within.length > 0 ? listOf(within) : ''}</li>`,
    )
    .join('\n')}</ol>`;

/** The table of contents: documents, and the headings of each. */
export const writeNavigation = ({ title, chapters }: Book): string =>
  page(
    title,
    `<nav epub:type="toc" role="doc-toc">\n<h1>${escapeXml(title)}</h1>\n${listOf(
      chapters.map(({ id, paper }) => entriesOf(id, paper)),
    )}\n</nav>`,
  );
