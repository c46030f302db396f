import { existsSync } from 'node:fs';
import { checkTarget } from '../../build/check-target.ts';
import { tellProgress } from '../../build/tell-progress.ts';
import type { Output } from '../../exports/output.ts';
import { OUTPUTS } from '../../exports/registry.ts';
import { loadLibrary } from '../../library/load-library.ts';
import { explainFailure, sayFailure } from '../../model/faults/explain-failure.ts';
import { FaultError } from '../../model/faults/fault.ts';
import { PlainError } from '../../model/faults/plain-error.ts';
import { EXPORTING } from './export-mark.ts';
import { writeFiles } from './write-files.ts';

const known = (): string => OUTPUTS.map(({ name, summary }) => `  ${name.padEnd(12)}${summary}`).join('\n');

/** The form that was asked for. */
function outputOf(name: string | undefined): Output {
  const output = OUTPUTS.find((one) => one.name === name);
  if (output) return output;
  const what = name === undefined ? '没有说导出成什么。' : `没有“${name}”这种导出。`;
  throw new PlainError(`${what}什么也没有写。\n  怎么办：在 --to 后面写下面的一种：\n${known()}`, { exitCode: 2 });
}

/**
 * `npm run export`: writes the library in the form that was asked for, whole or not at all.
 * @returns the exit code
 * @throws PlainError or FaultError in words; what stood in the folder is then as it was
 */
export async function runExport(options: {
  root: string;
  content: string;
  to: string | undefined;
  out: string | undefined;
}): Promise<number> {
  const output = outputOf(options.to);
  if (options.out === undefined)
    throw new PlainError('没有说放在哪里。什么也没有写。\n  怎么办：加上 --out 文件夹，例如 --out ../导出。', {
      exitCode: 2,
    });
  const target = checkTarget(options.out, { root: options.root, library: options.content }, EXPORTING);
  const library = loadLibrary(options.content);
  try {
    const step = tellProgress('导出');
    const { files, bytes } = await writeFiles(output.files(library), target, step, library.editions.length);
    const size = bytes < 1e6 ? `${(bytes / 1000).toFixed(0)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
    console.log(`导出完成：${String(library.editions.length)} 篇，${String(files)} 个文件，${size}，在 ${options.out}`);
    return 0;
  } catch (error) {
    const failure = error instanceof PlainError || error instanceof FaultError ? null : explainFailure(error);
    if (!failure) throw error;
    const state = existsSync(target) ? '原来的没有动。' : '';
    throw new PlainError(`没有导出成：${sayFailure(failure)}${state}\n  怎么办：${failure.remedy}`, { cause: error });
  }
}
