import { readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import path from 'node:path';
import { applyAssigned } from '../../ledger/apply-assigned.ts';
import { assignAddresses } from '../../model/addresses/assign-addresses.ts';
import { FaultError } from '../../model/faults/fault.ts';
import { shownPath } from '../../files/location.ts';
import { parseYaml } from '../../files/read-yaml.ts';
import { documentSchema, type DocumentFrontmatter } from '../schemas/document.ts';
import type { AssignedEntry } from '../../ledger/schema.ts';
import { collectBlocks } from './collect-blocks.ts';
import type { StructuredDocument } from '../../model/document.ts';
import { collectMetadata } from '../../model/metadata.ts';
import { parseMdx } from './parse-mdx.ts';
import { requireId } from '../../model/require-id.ts';

/** A document as read from its file, with its frontmatter and where each field of that stands. */
export interface ReadDocument extends StructuredDocument {
  frontmatter: DocumentFrontmatter;
  lineOf: (path: readonly PropertyKey[]) => number;
}

/**
 * Reads `content/documents/<id>.mdx`.
 * @param assigned addresses of the ledger that stay with their words
 * @param content the file's text, when it is not (yet) on disk
 * @throws FaultError for a bad file name, broken MDX, wrong frontmatter or anything that is not text.
 */
export function readDocument(file: string, assigned: readonly AssignedEntry[] = [], content?: string): ReadDocument {
  return readDocumentTree(file, assigned, content).document;
}

/** Likewise, with the syntax tree, which the page is made of. */
export function readDocumentTree(
  file: string,
  assigned: readonly AssignedEntry[] = [],
  content?: string,
): { document: ReadDocument; tree: Root } {
  const shown = shownPath(file);
  const id = path.basename(file, '.mdx');
  requireId(id, shown);
  const text = content ?? readFileSync(file, 'utf8');
  const tree = parseMdx(text, shown);
  const yaml = tree.children[0];
  if (yaml?.type !== 'yaml') {
    throw new FaultError({
      rule: 'frontmatter-present',
      file: shown,
      line: 1,
      what: '文件开头没有文档信息（两行 --- 之间的部分）。',
      remedy: '在文件最前面写上题名、简称、类别、底本和次序，写法参照 content/documents/ 里的其他文件。',
    });
  }
  const { data, lineOf } = parseYaml(yaml.value, documentSchema, { file, linesBefore: yaml.position?.start.line ?? 1 });
  const { sections, blocks } = applyAssigned(assignAddresses(collectBlocks(tree, shown)), assigned);
  const document: ReadDocument = {
    id,
    file,
    title: data.title,
    // Citations say the edition.
    shortTitle: data.edition ? `${data.shortTitle}（${data.edition.name}）` : data.shortTitle,
    genre: data.genre,
    metadata: collectMetadata(data.metadata),
    sections,
    blocks,
    frontmatter: data,
    lineOf,
  };
  return { document, tree };
}
