import { createHash } from 'node:crypto';
import type { Edition, ReadEdition } from '../../edition/edition.ts';
import type { Reading } from '../../library/read-edition.ts';
import { readEdition } from '../../library/read-edition.ts';
import type { Download } from '../../library/site-schema.ts';
import { mapPath, documentPath, filePath, sourcePath } from '../../model/page-paths.ts';
import type { Fault } from '../../model/faults/fault.ts';
import { editionDocx } from '../../exports/docx/output.ts';
import { editionEpub } from '../../exports/epub/output.ts';
import { plainText } from '../../exports/text/plain-text.ts';
import { shortSum } from '../../search/core/checksum.ts';
import { prepareDocument, type PreparedDocument } from '../../search/index/prepare-document.ts';
import type { TextMarks } from '../../site/markdown/dress-blocks.ts';
import { renderDocument } from '../../site/markdown/render-document.ts';
import { foundPage } from '../../site/views/found-page.ts';
import { documentFillings, mapFillings, sourceFillings } from '../../site/views/document-view.ts';
import { printFoot } from '../../site/views/print-foot.ts';
import { blocksEqualModel } from '../checks/blocks-equal-model.ts';
import { partOf, type PagePart } from '../checks/page-part.ts';
import { pageIsPortable } from '../checks/page-is-portable.ts';
import { readPage } from '../checks/read-page.ts';
import { removedWordsAbsent } from '../checks/removed-words-absent.ts';

/** Fillings of a page's frame, and its path from the root. */
export interface FilledPage {
  kind: 'documents' | 'sources' | 'maps';
  path: string;
  fillings: Record<string, string>;
}

/** What a build keeps in mind of each document: plain data. */
export interface KnownDocument extends Reading<Edition> {
  /** What the pages made of it hold, for the checks of links. */
  parts: PagePart[];
  /** A digest of its page as Pagefind reads it. */
  foundSum: string;
}

/** What is written for each document, and not kept in mind. */
export interface DocumentFiles {
  pages: FilledPage[];
  /** Other files by path from the root. */
  files: Record<string, string>;
  /** Those that are not text, in base64. */
  downloads: Record<string, string>;
}

/** A document as it was made. */
export interface MadeDocument {
  /** What is kept in mind of it. */
  known: KnownDocument;
  /** What the search index is made of. */
  search: PreparedDocument;
  /** Its page as Pagefind reads it. */
  found: string;
  /** What is written for it. */
  files: DocumentFiles;
}

/** The edition without what nobody asks for after it was judged. */
function plainEdition({ document, source, annotations, ledger, verification }: ReadEdition): Edition {
  const plain: Edition['document'] & { lineOf?: unknown } = { ...document };
  delete plain.lineOf;
  const { id, file, origin, decisions } = source;
  return {
    document: plain,
    source: { id, file, origin, decisions: { ...decisions, outline: [], roles: [], tables: [], spaces: [] } },
    annotations,
    ledger: { retired: ledger.retired },
    verification,
  };
}

/** What is made of every document beside its page. */
export interface Offered {
  /** Whether its outline stands as a map on a page of its own. */
  map: boolean;
  downloads: readonly Download[];
}

const MAKERS: Readonly<Record<Download, (edition: Edition) => Uint8Array | Promise<Uint8Array>>> = {
  docx: editionDocx,
  epub: editionEpub,
};

async function downloadsOf(edition: Edition, kinds: readonly Download[]): Promise<Record<string, string>> {
  const made: Record<string, string> = {};
  for (const kind of kinds)
    made[filePath(edition.document.id, kind).slice(1)] = Buffer.from(await MAKERS[kind](edition)).toString('base64');
  return made;
}

function pagesOf(edition: ReadEdition, text: string, { map, downloads }: Offered): FilledPage[] {
  const { document, source } = edition;
  // By it the page can tell that it is damaged (`src/reader/reading/whole-words.ts`).
  const words = shortSum(document.blocks.map((block) => block.text).join(''));
  return [
    {
      kind: 'documents',
      path: documentPath(document.id).slice(1),
      fillings: { ...documentFillings(edition, text, map, downloads), words },
    },
    { kind: 'sources', path: sourcePath(source.id).slice(1), fillings: sourceFillings(edition) },
    ...(map ? [{ kind: 'maps' as const, path: mapPath(document.id).slice(1), fillings: mapFillings(edition) }] : []),
  ];
}

/** Fillings that are HTML rather than words in an attribute. */
const asHtml = ({ kind, fillings }: FilledPage): string => {
  const { id = '', page } = fillings;
  const rest = Object.entries(fillings).filter(([name]) => !['id', 'shortTitle', 'page', 'words'].includes(name));
  const links = [page, kind === 'documents' ? `../documents/${id}.print.css` : undefined].flatMap((url) =>
    url === undefined ? [] : [`<a href="${url}"></a>`],
  );
  return [...rest.map(([, filling]) => filling), ...links].join('');
};

/**
 * Reads, judges and renders one document, and checks what was rendered as it will be written.
 * @param folder the library's folder
 * @param name the file's name in `documents/`
 * @param offered what is made of it beside its page
 * @returns only what is known of it when it cannot be rendered
 */
export async function makeDocument(
  folder: string,
  name: string,
  marks: TextMarks,
  offered: Offered,
): Promise<MadeDocument | Pick<MadeDocument, 'known'>> {
  const { edition, faults, ledgerFaults, tree } = readEdition(folder, name);
  if (!edition || !tree || faults.length > 0)
    return { known: { edition, faults, ledgerFaults, parts: [], foundSum: '' } };
  const text = renderDocument(tree, edition, marks);
  const pages = pagesOf(edition, text, offered);
  const { search, shard } = prepareDocument(edition.document);
  const read = pages.map((page) =>
    readPage(page.path, asHtml(page), page.kind === 'documents' ? edition.document.id : null),
  );
  const own: Fault[] = [
    ...blocksEqualModel(read[0]!.blocks, edition.document),
    ...pageIsPortable(read),
    ...removedWordsAbsent(read, { editions: [edition] }),
  ];
  const beside = `documents/${edition.document.id}`;
  const found = foundPage(edition, pages[0]!.fillings['text'] ?? '');
  return {
    known: {
      edition: plainEdition(edition),
      faults: own,
      ledgerFaults,
      parts: read.map((page) => partOf(page)),
      foundSum: createHash('sha256').update(found).digest('hex'),
    },
    search,
    found,
    files: {
      pages,
      files: {
        [`${beside}.print.css`]: printFoot(edition),
        [`${beside}.txt`]: plainText(edition.document.blocks),
        [shard.path]: shard.script,
      },
      downloads: await downloadsOf(edition, offered.downloads),
    },
  };
}
