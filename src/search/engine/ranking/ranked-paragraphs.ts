import { bareHeading } from '../../core/bare-heading.ts';
import type { RankedParagraph } from '../../core/ranking/score-paragraph.ts';
import { stripSeparators } from '../../core/separators.ts';
import type { Variants } from '../../core/variants.ts';
import type { LoadedDocument } from '../library.ts';

/** A paragraph of a loaded document, ready to be scored. */
export interface DocumentParagraph {
  document: LoadedDocument;
  /** Place in the document's blocks. */
  block: number;
  ranked: Omit<RankedParagraph, 'title'>;
}

const itemNumber = /^[（(]?[一二三四五六七八九十\d]+[）)．.、]/;
const opensList = /[:：]\s*$/;

const known = new WeakMap<LoadedDocument, DocumentParagraph[]>();

/** A document's paragraphs, list items and table rows with the words that stand above each. Read once. */
export function paragraphsOf(document: LoadedDocument, variants: Variants): DocumentParagraph[] {
  const found = known.get(document) ?? readParagraphs(document, variants);
  known.set(document, found);
  return found;
}

function readParagraphs(document: LoadedDocument, variants: Variants): DocumentParagraph[] {
  const { blocks, stream, sections } = document;
  const folded = variants.foldStream(stream).text;
  const headings = sections.map((_, section) => variants.fold(headingsAbove(document, section)));
  const paragraphs: DocumentParagraph[] = [];
  let lead = { section: -1, text: '' };
  blocks.forEach(({ kind, section, text: written }, block) => {
    if (kind === 'title' || kind === 'heading' || written.trim() === '') return;
    const start = stream.starts[block]!;
    const text = folded.slice(start, start + stream.lengths[block]!);
    const item = kind === 'item' || itemNumber.test(written);
    const ranked = {
      text,
      bare: stripSeparators(text).text,
      heading: headings[section] ?? '',
      lead: item && lead.section === section ? lead.text : '',
    };
    if (opensList.test(written)) lead = { section, text };
    paragraphs.push({ document, block, ranked });
  });
  return paragraphs;
}

// The headings of a section and of those that it is part of; sections stand in the order of the outline.
function headingsAbove({ sections }: LoadedDocument, section: number): string {
  const headings: string[] = [];
  let depth = Infinity;
  for (let at = section; at >= 0; at -= 1) {
    const above = sections[at]!;
    if (above.depth >= depth) continue;
    depth = above.depth;
    headings.push(bareHeading(above.heading));
  }
  return headings.join('\n');
}
