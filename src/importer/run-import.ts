import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { PlainError } from '../model/faults/plain-error.ts';
import { shownPath } from '../files/location.ts';
import { openApart, type ApartImporter } from './import-apart.ts';
import type { ImportedDocument } from './import-worker.ts';
import { listInputs } from './list-inputs.ts';
import { showProgress } from './show-progress.ts';
import { tellRefusal } from './tell-refusal.ts';
import { stageFiles, sweepImports } from './write/stage-files.ts';
import { startLibrary } from './write/start-library.ts';

/** What to import and how. */
export interface ImportRequest {
  named: readonly string[];
  folder: string;
  id?: string | undefined;
  kind?: string | undefined;
  /** Whether what is imported are official texts; undefined when that was not said. */
  official?: boolean | undefined;
  /** `json` and `tree` print and write nothing. */
  output: 'write' | 'json' | 'tree';
}

interface Outcome {
  file: string;
  imported?: ImportedDocument;
  failure?: string;
}

const MANY = 40;

/** The next free place in the reading order of the library. */
export function nextOrder(folder: string): number {
  const documents = path.join(folder, 'documents');
  if (!existsSync(documents)) return 1;
  const orders = readdirSync(documents)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) =>
      Number(/^order:\s*(\d+)\s*$/mu.exec(readFileSync(path.join(documents, name), 'utf8').slice(0, 4000))?.[1] ?? 0),
    );
  return Math.max(0, ...orders) + 1;
}

function tellOutcome({ file, imported, failure }: Outcome): string {
  if (!imported) return `✗ ${shownPath(file)}\n${(failure ?? '').replace(/^(?=.)/gmu, '    ')}`;
  const { id, report, again } = imported;
  const { counts, doubts, removals, joins } = report;
  const numbers = `${String(counts.headings)} 个标题，${String(counts.paragraphs)} 段，删 ${String(removals.length)}，接 ${String(joins.length)}，拿不准 ${String(doubts.length)}`;
  return `✓ ${id}${again ? '（更新）' : ''}　《${report.title}》　${numbers}`;
}

/** Prints what came of it: each file when they are few, else the failures and the most doubtful. */
function tellSummary(outcomes: readonly Outcome[], request: ImportRequest, seconds: number): void {
  const good = outcomes.filter(({ imported }) => imported);
  const failed = outcomes.filter(({ imported }) => !imported);
  const doubts = (outcome: Outcome): number =>
    outcome.imported?.report.doubts.reduce((sum, { weight }) => sum + weight, 0) ?? 0;
  const rows =
    outcomes.length <= MANY ? outcomes : [...failed, ...good.toSorted((a, b) => doubts(b) - doubts(a)).slice(0, 10)];
  if (outcomes.length > MANY) console.log('最需要核对的几篇，和没有导入的：');
  for (const outcome of rows) console.log(tellOutcome(outcome));
  const memory = process.resourceUsage().maxRSS / 1024;
  console.log(
    `\n导入 ${String(good.length)} 篇${failed.length > 0 ? `，${String(failed.length)} 篇没有导入` : ''}；用时 ${seconds.toFixed(1)} 秒，每秒 ${(outcomes.length / Math.max(seconds, 0.001)).toFixed(1)} 篇，内存最多 ${memory.toFixed(0)} MB。`,
  );
  if (good.length > 0 && request.output === 'write') {
    console.log(
      `文稿在 ${shownPath(path.join(request.folder, 'documents'))}，每篇的核对报告在 ${shownPath(path.join(request.folder, 'sources'))}/编号/report.md。`,
    );
  }
}

/**
 * Imports files and folders into the library.
 * @param opened a thread that is open already and stays open; without it one is opened for this import
 * @returns exit code: 0 when every file was imported
 */
export async function runImport(request: ImportRequest, opened?: ApartImporter): Promise<number> {
  const files = listInputs(request.named);
  if (files.length === 0)
    throw new PlainError('没有说要导入哪个文件。例如：npm run import -- 通知.txt', { exitCode: 2 });
  if (request.id !== undefined && files.length > 1)
    throw new PlainError('--id 只能用于一个文件，现在有几个。', { exitCode: 2 });
  const writes = request.output === 'write';
  if (writes && !existsSync(request.folder)) {
    throw new PlainError(
      `找不到文库“${shownPath(request.folder)}”，没有导入。\n  怎么办：检查 --content 后面的文件夹名；要另建文库，先建这个文件夹，再导入一次。`,
      { exitCode: 2 },
    );
  }
  if (writes && startLibrary(request.folder))
    console.log(
      `${shownPath(request.folder)} 里还没有文库，已经建好；网站的名称写在 ${shownPath(path.join(request.folder, 'site.yaml'))}，请改成自己单位的。`,
    );
  if (writes) sweepImports(request.folder);
  const since = performance.now();
  const progress = writes && files.length > 1 ? showProgress(files.length) : null;
  let order = nextOrder(request.folder);
  const outcomes: Outcome[] = [];
  const ids = new Map<string, string>();
  const printed: unknown[] = [];
  const apart = opened ?? openApart();
  for (const [index, file] of files.entries()) {
    const outcome: Outcome = { file };
    try {
      const options = { folder: request.folder, id: request.id, kind: request.kind, official: request.official, order };
      const answer = await apart.run({ file, options, output: request.output });
      if ('failure' in answer) outcome.failure = answer.failure;
      else {
        const { document } = answer;
        const rival = ids.get(document.id);
        if (rival !== undefined)
          throw new PlainError(
            `与“${rival}”的编号（${document.id}）相同，没有导入。怎么办：改文件名，或单独导入并用 --id 另取编号。`,
          );
        ids.set(document.id, path.basename(file));
        if (writes) stageFiles(request.folder, document.id, document.files, document.stale);
        else if (document.tree !== undefined) console.log(`${shownPath(file)}\n${document.tree}\n`);
        else printed.push(document.json);
        if (!document.again) order += 1;
        // Hundreds of documents are not kept: the summary needs the counts alone.
        outcome.imported = { ...document, files: [] };
      }
    } catch (error) {
      outcome.failure = tellRefusal(error, path.basename(file));
    }
    outcomes.push(outcome);
    progress?.step(index + 1, path.basename(file), outcome.imported !== undefined);
  }
  if (opened === undefined) await apart.close();
  progress?.end();
  if (writes) sweepImports(request.folder);
  const failed = outcomes.filter(({ imported }) => !imported);
  // One file that could not be imported needs one message and no table.
  if (request.output === 'write' && (outcomes.length > 1 || failed.length === 0))
    tellSummary(outcomes, request, (performance.now() - since) / 1000);
  else {
    if (request.output === 'json' && (printed.length > 0 || outcomes.length > 1))
      console.log(JSON.stringify(printed.length === 1 && files.length === 1 ? printed[0] : printed, null, 1));
    for (const outcome of failed) console.error(tellOutcome(outcome));
  }
  return failed.length > 0 ? 1 : 0;
}
