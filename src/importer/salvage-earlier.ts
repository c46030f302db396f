import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { readDocument, type ReadDocument } from '../edition/document/read-document.ts';
import { documentSchema, type DocumentFrontmatter } from '../edition/schemas/document.ts';
import { originSchema, type Origin } from '../edition/schemas/origin.ts';
import { keepFitting } from '../files/keep-fitting.ts';
import { parseLoosely } from '../files/parse-loosely.ts';
import { readLedger } from '../ledger/read-ledger.ts';
import type { AssignedEntry } from '../ledger/schema.ts';
import { FaultError } from '../model/faults/fault.ts';
import { PlainError } from '../model/faults/plain-error.ts';
import type { Element } from './compose-elements.ts';
import type { Earlier } from './earlier-import.ts';
import { extensionOf } from './extension-of.ts';
import { genreOf } from './genre.ts';
import { salvageDecisions, type SalvagedDecisions } from './salvage-decisions.ts';
import { shortTitleOf } from './write/frontmatter.ts';
import { NOT_LOOKED_THROUGH, sha256 } from './write/origin-yaml.ts';
import { toMdx } from './write/to-mdx.ts';

/** What can be told of a document whose files were damaged. */
export interface Salvaged extends Earlier, SalvagedDecisions {
  /** Where its original is; null when it is not there. */
  file: string | null;
  /** True when the original is not, or may not be, as it was received. */
  altered: boolean;
}

/** The digest of what nothing is known of. */
const UNKNOWN = '0'.repeat(64);

const NOT_COMPARED = '原件和它的记录都丢过，放回来的文件没有可以比对的。';

const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** The head of a document, between its two lines of --- where they are there. */
const headOf = (text: string): string => /^(?:---\n)?(.*?)(?:\n---|\n#|$)/su.exec(text)?.[1] ?? '';

/** The document itself where it can be read, else one that says what its head still tells and has no text. */
function salvageDocument(file: string, id: string, order: number, assigned: readonly AssignedEntry[]): ReadDocument {
  const text = textOf(file);
  try {
    return readDocument(file, assigned, text);
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
  }
  const { kept } = keepFitting<DocumentFrontmatter>(documentSchema, parseLoosely(headOf(text)));
  const title = kept.title ?? /^# (.+)$/mu.exec(text)?.[1] ?? id;
  const head = { title, shortTitle: shortTitleOf(title), genre: genreOf(title), source: id, order, ...kept };
  const heading: Element = { kind: 'title', text: title, continues: false, line: 1 };
  return readDocument(file, [], toMdx([heading], stringify(head, { lineWidth: 0 })));
}

/** The newest original in a source's folder, by the numbers that the importer gives. */
function newestOriginal(folder: string): string | null {
  const originals = readdirSync(folder).filter((name) => /^original(?:-\d+)?\.[a-z0-9]+$/u.test(name));
  const numberOf = (name: string): number => Number(/-(\d+)\./u.exec(name)?.[1] ?? 1);
  return originals.sort((one, other) => numberOf(other) - numberOf(one))[0] ?? null;
}

/**
 * What the library has of a document whose files cannot all be read: each as far as it can be, so that the document can be made anew from
 * its original.
 * @param order its place in the reading order when nothing tells it any more
 * @throws FaultError when its ledger cannot be read, which nothing else tells; PlainError when there is no source of it
 */
export function salvageEarlier(folder: string, id: string, order: number): Salvaged {
  const ledgerFile = path.join(folder, 'ledger', `${id}.yaml`);
  const ledger = existsSync(ledgerFile) ? readLedger(ledgerFile) : { addresses: [], retired: [] };
  const document = salvageDocument(path.join(folder, 'documents', `${id}.mdx`), id, order, ledger.assigned ?? []);
  const source = [document.frontmatter.source, id].find((name) => existsSync(path.join(folder, 'sources', name)));
  if (source === undefined) throw new PlainError('文库里没有这一篇的底本，没法照它整理。请把原件重新导入。');
  const sourceFolder = path.join(folder, 'sources', source);
  const { kept } = keepFitting<Origin>(originSchema, parseLoosely(textOf(path.join(sourceFolder, 'origin.yaml'))));
  const there = kept.file !== undefined && existsSync(path.join(sourceFolder, kept.file));
  const name = there ? kept.file : newestOriginal(sourceFolder);
  const file = name === null || name === undefined ? null : path.join(sourceFolder, name);
  const bytes = file === null ? null : readFileSync(file);
  const decisionsFile = path.join(sourceFolder, 'decisions.yaml');
  const digest = bytes ? sha256(bytes) : UNKNOWN;
  const origin: Origin = {
    description: `《${document.title}》`,
    file: name ?? 'original.txt',
    sha256: digest,
    bytes: bytes?.length ?? 1,
    encoding: 'utf-8',
    publisher: '原件没有写明',
    obtained: '文件坏过，照原件重新整理',
    caveats: [NOT_LOOKED_THROUGH],
    ...kept,
    ...(name === null || name === undefined ? {} : { file: name }),
  };
  return {
    ...{ source, document, ledger, origin, decisions: null, decisionsFile, bytes, file },
    ...salvageDecisions(textOf(decisionsFile)),
    altered: bytes === null || (kept.sha256 !== undefined && kept.sha256 !== digest),
  };
}

/**
 * A damaged document is made anew from what was received and nothing else. Where nothing tells what that was, the origin says so.
 * @param name the name of the file that is given for it
 * @throws PlainError when these are neither the bytes that are recorded nor those that lie there
 */
export function requireReceived(salvaged: Salvaged, digest: string, name: string): void {
  const { origin, bytes } = salvaged;
  if (!origin) return;
  if (bytes === null && origin.sha256 === UNKNOWN) {
    origin.sha256 = digest;
    origin.file = `original${extensionOf(name)}`;
    origin.caveats = [...origin.caveats, NOT_COMPARED];
  }
  // A slip in the record, when the file that lies there is the same.
  if (bytes && sha256(bytes) === digest) origin.sha256 = digest;
  if (origin.sha256 === digest) return;
  throw new PlainError(
    '这不是文库收到过的那一份原件，没有换。\n  怎么办：找出当初导入的那个文件；如果是改正过的版本，从“新版本”里收。',
  );
}
