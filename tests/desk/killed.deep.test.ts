import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inspectLibrary } from '../../src/library/load-library.ts';
import { temporaryFolder } from '../support/folders.ts';
import { seed } from '../support/seed.ts';
import { BARE_SITE } from './support/open-desk.ts';
import { startDesk } from './support/start-desk.ts';
import { askAsPage, sendAsPage } from './support/ask.ts';
import { writePapers } from './support/papers.ts';
import type { DocumentView } from '../../src/desk/shared/api.ts';

const TIMES = 50;

/** A number from 0 to 1 that follows from the seed. */
function* random(from: number): Generator<number, never> {
  for (let state = from; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Moves a heading of the speech one level up or down. */
async function correct(url: string): Promise<void> {
  const view = (await askAsPage<DocumentView>(url, 'documents/jianghua')).body;
  const level = view.rows.find(({ from }) => from === 6)?.blocks[0]?.level === 1 ? 2 : 1;
  await askAsPage(url, 'documents/jianghua/correct', { base: view.base, correction: { do: 'level', line: 6, level } });
}

it(`is killed ${String(TIMES)} times while it writes, and nothing is half-written (seed ${String(seed)})`, async () => {
  const place = temporaryFolder();
  const folder = path.join(place, 'content');
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'site.yaml'), BARE_SITE);
  const { speech } = writePapers(place);
  const dice = random(seed);
  let desk = await startDesk(folder, path.join(place, 'site'));
  await sendAsPage(desk.url, 'jianghua.docx', readFileSync(speech));
  // How long one takes on this machine: a kill may fall anywhere in it.
  const since = performance.now();
  await correct(desk.url);
  const longest = (performance.now() - since) * 1.2;
  for (let time = 0; time < TIMES; time += 1) {
    const sent = correct(desk.url).catch(() => null);
    // The moment is what is tried out.
    await wait(dice.next().value * longest);
    await desk.kill();
    await sent;
    const { faults, library } = inspectLibrary(folder);
    expect(faults, `time ${String(time)}`).toEqual([]);
    expect(library?.editions).toHaveLength(1);
    desk = await startDesk(folder, path.join(place, 'site'));
  }
  await desk.kill();
}, 1_800_000);
