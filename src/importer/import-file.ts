import { readFileSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';
import { collectMisfits } from '../edition/collect-misfits.ts';
import type { Decisions } from '../edition/schemas/decisions.ts';
import { PlainError } from '../model/faults/plain-error.ts';
import { carryCorrections } from './carry-corrections.ts';
import { documentId } from './document-id.ts';
import { readEarlier, type Earlier } from './earlier-import.ts';
import { extensionOf } from './extension-of.ts';
import { freeId } from './free-id.ts';
import { understand, understandAs, understandDamaged, type Understanding } from './import-source.ts';
import { requireReceived, salvageEarlier } from './salvage-earlier.ts';
import { prepareImport, type Prepared } from './prepare-import.ts';
import { checkInputSize, readInput } from './read-input.ts';
import { refuseSecondCopy } from './same-file.ts';
import { TakenId } from './taken-id.ts';
import type { SourceLines } from './source-lines.ts';
import { sha256, type Received } from './write/origin-yaml.ts';

/** What a person asked for on the command line. */
export interface ImportOptions {
  /** The library. */
  folder: string;
  id?: string | undefined;
  kind?: string | undefined;
  /** Whether it is the official text; undefined when that was not said. */
  official?: boolean | undefined;
  /** Place in the reading order for a new document. */
  order: number;
  /** Decisions to be applied in the place of those that are recorded for these bytes. */
  decisions?: Decisions | undefined;
  /** True when files of the document are damaged: it is made anew from its original, by what can still be read of them. */
  mend?: boolean | undefined;
  /** `later`: comments whose words the file no longer has are for a person to mend in the library. */
  comments?: 'later' | undefined;
  /** True when nobody has seen the document yet: its addresses are given anew, and none is retired. */
  unpublished?: boolean | undefined;
}

/** One input, understood and ready to be written. */
export interface ImportedFile {
  id: string;
  understanding: Understanding;
  prepared: Prepared;
  /** True when the library had the document already. */
  again: boolean;
}

const TEXT_KINDS = new Set<SourceLines['kind']>(['txt']);

/** The earlier original as lines; null when there is none or it cannot be read any more. */
async function readEarlierLines(earlier: Earlier): Promise<SourceLines | null> {
  if (!earlier.bytes || !earlier.origin) return null;
  try {
    return await readInput(earlier.bytes, earlier.origin.file);
  } catch {
    return null;
  }
}

/** Understands the input in the light of what is recorded of it in the library. */
async function understandWith(
  source: SourceLines,
  bytes: Uint8Array,
  earlier: Earlier,
  decided: Decisions | undefined,
): Promise<Understanding> {
  const recorded = decided ?? earlier.decisions?.data;
  const own = understand(source);
  if (!recorded || !earlier.origin) return own;
  if (earlier.origin.sha256 === sha256(bytes)) {
    // Decisions that were made by hand before there was an importer say nothing of the outline.
    const complete =
      recorded.outline.length > 0
        ? recorded
        : { ...own.draft.decisions, removals: recorded.removals, joins: recorded.joins };
    const { misfit, throwIfAny } = collectMisfits(earlier.decisionsFile, earlier.decisions?.lineOf ?? (() => 1));
    const understanding = understandAs(source, complete, misfit);
    throwIfAny();
    return understanding;
  }
  const before = recorded.outline.length > 0 ? await readEarlierLines(earlier) : null;
  return before ? carryCorrections(understand(before), recorded, own) : own;
}

/**
 * Keeps a file without `--id` from taking the place of another one: same name and another title, or the same title and other bytes, as the
 * work reports of two years have.
 * @throws TakenId with what to type in either case
 */
function refuseOther(folder: string, id: string, title: string, digest: string, { document, origin }: Earlier): void {
  if (!document || origin?.sha256 === digest) return;
  const ways = `如果是同一篇的新版本，加 --id ${id}（原来的底本会留着）；如果是另一篇，用 --id 另取一个编号，如 --id ${freeId(folder, id)}。`;
  const same = document.title.replace(/\s/gu, '') === title.replace(/\s/gu, '');
  throw new TakenId(
    same
      ? `文库里已经有《${document.title}》（编号 ${id}），这个文件题名相同，内容却不是同一份，没有导入。\n  怎么办：${ways}`
      : `编号“${id}”已经是《${document.title}》，这个文件却是《${title}》，没有导入。\n  怎么办：${ways}`,
    { id, title: document.title },
  );
}

/** Name for the original beside origin.yaml. Originals of earlier versions stay as they are, so a new one gets a name of its own. */
function originalName(name: string, { origin }: Earlier, digest: string): string {
  const kept = origin ? [origin, ...(origin.earlier ?? [])].find(({ sha256 }) => sha256 === digest) : undefined;
  if (kept) return kept.file;
  const version = origin ? `-${String((origin.earlier?.length ?? 0) + 2)}` : '';
  return `original${version}${extensionOf(name)}`;
}

/**
 * What the system says of a file, without opening it: a pipe or a device would be waited for without end.
 * @throws PlainError when it is not a regular file
 */
function refuseOtherThanFile(file: string): Stats {
  const stats = statSync(file);
  if (stats.isFile()) return stats;
  throw new PlainError(
    '这不是普通的文件（是管道、设备之类），没有导入。\n  怎么办：先把内容存成 .docx、.txt 等文件，再导入。',
  );
}

/**
 * Reads one input and makes its document, without writing anything.
 * @throws PlainError or FaultError when the input cannot be read or the document would not hold
 */
export async function importFile(file: string, options: ImportOptions): Promise<ImportedFile> {
  const name = path.basename(file);
  const { size } = refuseOtherThanFile(file);
  checkInputSize(size, name);
  const bytes = readFileSync(file);
  const source = await readInput(bytes, name);
  if (!source.lines.some(({ text, table }) => text.trim() !== '' || table)) {
    throw new PlainError('这个文件里没有文字，没有导入。如果它是扫描件，请先用识别软件转成文字。');
  }
  const first = understand(source);
  const id = documentId(options.id, name, first.metadata.title ?? name);
  const salvaged = options.mend === true ? salvageEarlier(options.folder, id, options.order) : null;
  if (salvaged) requireReceived(salvaged, sha256(bytes), name);
  const kept = salvaged ?? readEarlier(options.folder, id);
  const earlier: Earlier =
    options.unpublished === true ? { ...kept, ledger: { draft: true, addresses: [], retired: [] } } : kept;
  const understanding = salvaged
    ? understandDamaged(source, salvaged.recorded, salvaged.lost)
    : await understandWith(source, bytes, earlier, options.decisions);
  const received: Received = {
    file: originalName(name, earlier, sha256(bytes)),
    bytes,
    name,
    extracted: TEXT_KINDS.has(source.kind) ? null : understanding.draft.lines.join('\n'),
  };
  if (options.id === undefined) {
    refuseOther(options.folder, id, understanding.metadata.title ?? '', sha256(bytes), earlier);
    if (earlier.document === null) refuseSecondCopy(options.folder, id, sha256(bytes));
  }
  const prepared = prepareImport(options.folder, id, understanding, received, earlier, options);
  return { id, understanding, prepared, again: earlier.document !== null };
}
