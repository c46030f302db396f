import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { DocumentView, LibraryView } from '../../src/desk/shared/api.ts';
import { temporaryFolder } from '../support/folders.ts';
import { SMALL_LIBRARY } from '../support/small-library.ts';
import { askAsPage } from './support/ask.ts';
import { startDesk } from './support/start-desk.ts';

const DOCUMENTS = 500;

/** A library of many documents, each a copy of one of a district that does not exist, under a name of its own. */
function manyDocuments(folder: string): void {
  const read = (file: string): string => readFileSync(path.join(SMALL_LIBRARY, file), 'utf8');
  const [document, ledger] = [read('documents/tongzhi.mdx'), read('ledger/tongzhi.yaml')];
  for (const name of ['documents', 'ledger', 'sources']) mkdirSync(path.join(folder, name), { recursive: true });
  writeFileSync(path.join(folder, 'site.yaml'), read('site.yaml').replace(', 花坛', ''));
  for (let number = 1; number <= DOCUMENTS; number += 1) {
    const id = `wen-${String(number)}`;
    const text = document
      .replace('source: tongzhi', `source: ${id}`)
      .replace('order: 1', `order: ${String(number)}`)
      .replace('shortTitle: 通知', `shortTitle: 通知${String(number)}`);
    writeFileSync(path.join(folder, 'documents', `${id}.mdx`), text);
    writeFileSync(path.join(folder, 'ledger', `${id}.yaml`), ledger);
    cpSync(path.join(SMALL_LIBRARY, 'sources/tongzhi'), path.join(folder, 'sources', id), { recursive: true });
  }
}

const memoryOf = (pid: number): string => {
  try {
    const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8')) ?? [];
    return `${(Number(kilobytes) / 1024).toFixed(0)} MB`;
  } catch {
    return '（这个系统上没有量）';
  }
};

/** Seconds of processor that a process has had: what it takes however busy the machine is. */
const processorOf = (pid: number): number => {
  try {
    const fields = readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
      .replace(/^.*\) /u, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return Number.NaN;
  }
};

it('answers for a library of five hundred documents, and tells how fast', async () => {
  const place = temporaryFolder();
  const folder = path.join(place, 'content');
  manyDocuments(folder);
  const desk = await startDesk(folder, path.join(place, 'site'));
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller knows what the desk answers
  const timed = async <T>(at: string, body?: unknown): Promise<{ answer: T; seconds: string }> => {
    const [since, had] = [performance.now(), processorOf(desk.pid)];
    const { status, body: answer } = await askAsPage<T>(desk.url, at, body);
    expect(status, at).toBe(200);
    const wall = ((performance.now() - since) / 1000).toFixed(2);
    return { answer, seconds: `${wall} 秒（处理器 ${(processorOf(desk.pid) - had).toFixed(2)}）` };
  };
  try {
    const first = await timed<LibraryView>('library');
    expect(first.answer.problems).toEqual([]);
    expect(first.answer.documents).toHaveLength(DOCUMENTS);
    const again = await timed<LibraryView>('library');
    const one = await timed<DocumentView>('documents/wen-250');
    const { base, about } = one.answer;
    const change = await timed('documents/wen-250/about', { base, about: { ...about, obtained: '改' } });
    const after = await timed<LibraryView>('library');
    writeFileSync(path.join(folder, 'documents/wen-9.mdx'), '坏');
    const broken = await timed<LibraryView>('library');
    expect(broken.answer.problems.map(({ rule }) => rule)).toContain('frontmatter-present');
    const still = await timed<LibraryView>('library');
    expect(still.answer.problems).toEqual(broken.answer.problems);
    console.log(
      [
        `${String(DOCUMENTS)} 篇：第一次列出并检查 ${first.seconds}，再列 ${again.seconds}，打开一篇 ${one.seconds}，存 ${change.seconds}，`,
        `  改后再列并检查 ${after.seconds}，有一篇坏了时 ${broken.seconds}，再列 ${still.seconds}，内存 ${memoryOf(desk.pid)}`,
      ].join('\n'),
    );
  } finally {
    await desk.kill();
  }
}, 300_000);
