import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { expect, it, onTestFinished } from 'vitest';
import type { DocumentView } from '../../src/desk/shared/api.ts';
import { inspectLibrary } from '../../src/library/load-library.ts';
import { SMALL_LIBRARY } from '../support/small-library.ts';
import { askAsPage, sendAsPage } from './support/ask.ts';
import { deskFor } from './support/open-desk.ts';
import { writePapers } from './support/papers.ts';

const SIZE_KB = 512;
/** Room that is left, in blocks of 4 KB: a change fails at another step with each. */
const LEFT = [0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 16];

/** Every file of the library with its content, but for bookkeeping. */
const stateOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .filter((file) => !/\.history|\.zhangju-lock/u.test(file))
      .sort()
      .map((file) => [path.relative(folder, file), readFileSync(file, 'latin1')]),
  );

it.skipIf(process.platform !== 'linux' || process.getuid?.() !== 0)(
  'a full disk loses nothing and leaves nothing half-written (skipped where no small drive can be mounted: not root on Linux)',
  async () => {
    const drive = mkdtempSync(path.join(tmpdir(), 'zhangju-'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${String(SIZE_KB)}k`, 'tmpfs', drive]);
    onTestFinished(() => {
      execFileSync('umount', ['-l', drive]);
      rmSync(drive, { recursive: true, force: true });
    });
    const folder = path.join(drive, 'content');
    cpSync(SMALL_LIBRARY, folder, { recursive: true });
    const { url, place } = await deskFor(folder);
    const { speech } = writePapers(place);
    const bytes = readFileSync(speech);
    const filler = path.join(drive, 'filler');
    const fill = (blocks: number): void => {
      rmSync(filler, { force: true });
      const { bavail, bsize } = statfsSync(drive);
      const size = Math.max(0, bavail - blocks) * bsize;
      if (size > 0) writeFileSync(filler, Buffer.alloc(size));
    };
    const head = { title: '题', shortTitle: '题', genre: '类', order: 1, summary: '说明' };
    const changes: Record<string, () => Promise<{ status: number; body: unknown }>> = {
      site: async () => {
        const { base, site } = (await askAsPage<{ base: object; site: object }>(url, 'site')).body;
        return askAsPage(url, 'site', { base, site: { ...site, introduction: '说明'.repeat(3000) } });
      },
      comment: async () => {
        const { base } = (await askAsPage<{ base: object }>(url, 'comments/tongzhi')).body;
        const after = { at: 's2-p2', words: '先到先坐', type: '注', text: '注'.repeat(3000) };
        return askAsPage(url, 'comments/tongzhi/notes', { base, change: { before: null, after } });
      },
      article: () => askAsPage(url, 'pages/articles/new', { base: {}, page: { head, blocks: ['字'.repeat(5000)] } }),
      about: async () => {
        const { base, about } = (await askAsPage<DocumentView>(url, 'documents/tongzhi')).body;
        return askAsPage(url, 'documents/tongzhi/about', { base, about: { ...about, obtained: '得'.repeat(4000) } });
      },
      import: () => sendAsPage(url, 'jianghua.docx', bytes),
    };
    const refused: string[] = [];
    let done = 0;
    for (const [name, change] of Object.entries(changes)) {
      for (const blocks of LEFT) {
        const before = stateOf(folder);
        fill(blocks);
        const { status, body } = await change();
        rmSync(filler, { force: true });
        expect(inspectLibrary(folder).faults, `${name}, ${String(blocks)} blocks`).toEqual([]);
        if (status === 200) {
          done += 1;
          // Undone, so that the next try begins where this one did.
          await askAsPage(url, 'undo', {});
        } else {
          const { message } = body as { message: string };
          refused.push(name);
          expect(message, name).toMatch(/满|空间|放不下/u);
          expect(message, name).not.toMatch(/ENOSPC|Error/u);
        }
        expect(stateOf(folder), `${name}, ${String(blocks)} blocks`).toEqual(before);
      }
      expect(refused, name).toContain(name);
    }
    console.log(`盘满：${String(refused.length)} 次没有存上，${String(done)} 次存上，丢失 0，写了一半 0`);
  },
  300_000,
);
