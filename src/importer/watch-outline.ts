import { existsSync, watch } from 'node:fs';
import path from 'node:path';
import { tellFailure } from '../model/faults/tell-failure.ts';
import { PlainError } from '../model/faults/plain-error.ts';
import { holdLibrary } from '../files/hold-library.ts';
import { shownPath } from '../files/location.ts';
import { readEarlier } from './earlier-import.ts';
import { importFile } from './import-file.ts';
import { nextOrder } from './run-import.ts';
import { stageFiles } from './write/stage-files.ts';

/** Editors save in several steps; this is the time to wait for the last, in milliseconds. */
const SETTLE = 150;

/**
 * Imports the document `id` from its own original whenever its decisions.yaml is saved, so that a person sees a corrected outline at
 * once in `npm run dev`. Faults are told and the page stays as it was.
 * @returns how to stop
 * @throws PlainError when the library has no such document
 */
export function watchOutline(folder: string, id: string): { decisionsFile: string; close: () => void } {
  const { document, origin, decisionsFile, source } = readEarlier(folder, id);
  if (!document || !origin || !existsSync(decisionsFile)) {
    throw new PlainError(
      `文库里没有编号为“${id}”的文稿，或它没有 decisions.yaml。先导入它：npm run import -- 文件 --id ${id}`,
      { exitCode: 2 },
    );
  }
  const original = path.join(folder, 'sources', source, origin.file);
  let timer: NodeJS.Timeout | undefined;
  let busy = Promise.resolve();
  const again = async (): Promise<void> => {
    try {
      await holdLibrary(folder, 'write', async () => {
        const imported = await importFile(original, { folder, id, order: nextOrder(folder) });
        const own = `sources/${source}/decisions.yaml`;
        // The person is writing that file; and the original is where it is.
        const files = imported.prepared.files.filter(
          (file) => file.path !== own && !file.path.endsWith(`/${origin.file}`) && !file.path.endsWith('/origin.yaml'),
        );
        stageFiles(folder, id, files);
        console.log(
          `已照 ${shownPath(decisionsFile)} 重做《${imported.prepared.report.title}》：${String(imported.prepared.report.counts.headings)} 个标题。`,
        );
      });
    } catch (error) {
      console.error(`${tellFailure(error)}\n页面保持原样；改好后再保存一次。`);
    }
  };
  const watcher = watch(path.dirname(decisionsFile), (_event, name) => {
    if (name !== path.basename(decisionsFile)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      busy = busy.then(again);
    }, SETTLE);
  });
  return {
    decisionsFile,
    close: () => {
      clearTimeout(timer);
      watcher.close();
    },
  };
}
