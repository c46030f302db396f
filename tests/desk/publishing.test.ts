import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { MARK_FILE, MARK_TEXT } from '../../src/build/site-mark.ts';
import { commandOf } from '../../src/desk/publishing/command-of.ts';
import { followCommand } from '../../src/desk/publishing/follow-command.ts';
import { lookAtPlace } from '../../src/desk/publishing/look-at-place.ts';
import { startJob } from '../../src/desk/publishing/publish.ts';
import { recentPlaces, rememberPlace } from '../../src/desk/publishing/recent-places.ts';
import type { Desk } from '../../src/desk/server/desk.ts';
import { temporaryFolder } from '../support/folders.ts';
import { copyOfSmallLibrary, edit } from '../support/small-library.ts';
import { PROJECT } from '../support/project.ts';

const deskAt = (folder: string): Desk => ({ root: PROJECT, folder, out: path.join(folder, 'site') }) as Desk;

describe('a place that a clerk types', () => {
  it('is understood as it was meant, and what stands there is said', () => {
    const base = temporaryFolder();
    const desk = deskAt(path.join(base, 'content'));
    const look = (kind: 'folder' | 'zip' | 'apply', typed: string) => lookAtPlace(desk, kind, typed);
    const to = path.join(base, 'zhangju');
    expect(look('folder', ` "${to}" `)).toMatchObject({ to, fit: true, edition: false });
    expect(look('zip', to)).toMatchObject({ to: `${to}.zip`, fit: true });
    expect(look('apply', to)).toMatchObject({ fit: false });
    mkdirSync(to);
    writeFileSync(path.join(to, MARK_FILE), MARK_TEXT);
    writeFileSync(path.join(to, 'index.html'), '<p class="edition">版本 <b>12</b></p>');
    expect(look('folder', to)).toMatchObject({
      fit: true,
      edition: true,
      words: expect.stringContaining('版本 12') as string,
    });
    expect(look('apply', to)).toMatchObject({ fit: true });
    expect(look('zip', base)).toMatchObject({ fit: true, to: `${base}.zip` });
  });

  it('that cannot be used is refused in words without a command', () => {
    const base = temporaryFolder();
    const desk = deskAt(path.join(base, 'content'));
    writeFileSync(path.join(base, '通知.docx'), '');
    mkdirSync(path.join(base, 'a.zip'));
    const places = [
      '',
      'zhangju',
      base,
      homedir(),
      PROJECT,
      path.join(base, '通知.docx'),
      path.join(base, '通知.docx', 'x'),
    ];
    for (const place of places) {
      const { fit, words } = lookAtPlace(desk, 'folder', place);
      expect(fit, place).toBe(false);
      expect(words, place).not.toMatch(/--|npm/u);
    }
    expect(lookAtPlace(desk, 'zip', path.join(base, 'a.zip')).words).toContain('是一个文件夹');
  });

  it.skipIf(process.getuid?.() === 0)(
    'that may not be written is told before (skipped for root, whom nothing stops)',
    () => {
      const base = temporaryFolder();
      chmodSync(base, 0o500);
      expect(lookAtPlace(deskAt(base), 'folder', path.join(base, 'x'))).toMatchObject({ fit: false });
      chmodSync(base, 0o700);
    },
  );

  it('is remembered, the last first, five of a kind', () => {
    const folder = temporaryFolder();
    for (const name of ['/a', '/b', '/c', '/d', '/e', '/f', '/b']) rememberPlace(folder, 'folder', name);
    rememberPlace(folder, 'zip', '/z.zip');
    expect(recentPlaces(folder)).toEqual({ folder: ['/b', '/f', '/e', '/d', '/c'], zip: ['/z.zip'] });
    writeFileSync(path.join(folder, '.history', 'places.json'), '{"folder": 3}');
    expect(recentPlaces(folder)).toEqual({});
  });
});

describe('a command that is followed', () => {
  it('says how far it has come, and at last what it made', () => {
    const state = { step: null, lines: [] as string[] };
    const follower = followCommand(state);
    follower.err('读站点 120/48');
    follower.err('0\n');
    expect(state.step).toEqual({ what: '读站点', done: 120, all: 480 });
    follower.out('已压缩到“/a.zip”：3 个文件。\n用法：npm run pack -- --apply a.zip\n');
    expect(follower.said(true)).toBe('已压缩到“/a.zip”：3 个文件。');
    expect(state.lines).toHaveLength(2);
  });

  it('says why it made nothing, without what is to be typed', () => {
    const follower = followCommand({ step: null, lines: [] });
    follower.err('读站点 10/40\n\n“/a”所在的盘放不下。\n  怎么办：删去不要的，再运行一次。\n');
    expect(follower.said(false)).toBe('“/a”所在的盘放不下。\n怎么办：删去不要的，再做一次。');
  });

  it('is the one that a person would type', () => {
    const places = { root: '/p', folder: '/c', preview: '/v', publish: '/d' };
    expect(commandOf({ kind: 'folder', to: '/u', keep: true, unsigned: true }, places)).toEqual({
      script: 'pack.ts',
      options: ['--to', '/u', '--content', '/c', '--site', '/d', '--keep', '--unsigned'],
    });
  });
});

describe('addresses of what was never published', () => {
  const LEDGER = 'ledger/tongzhi.yaml';
  const drafted = () => {
    const folder = copyOfSmallLibrary();
    edit(folder, LEDGER, 'addresses:', 'draft: true\naddresses:');
    const state = { running: false };
    let end: (succeeded: boolean) => Promise<void> = () => Promise.resolve();
    const builder = {
      state: () => state,
      start: (_job: unknown, ended: typeof end) => {
        if (state.running) throw new Error('runs');
        state.running = true;
        end = ended;
      },
    };
    const reader = { read: () => Promise.resolve({ faults: [], readings: new Map() }) };
    const desk = { ...deskAt(folder), reader, builder } as unknown as Desk;
    const ledger = (): string => readFileSync(path.join(folder, LEDGER), 'utf8');
    return { desk, state, ledger, before: ledger(), end: (succeeded: boolean) => end(succeeded) };
  };

  it('are fixed by a publication that ends well', async () => {
    const { desk, ledger, end } = drafted();
    await startJob(desk, { kind: 'publish' });
    await end(true);
    expect(ledger()).not.toContain('draft: true');
  });

  it('stay free when it fails, is not even begun, or shows a preview', async () => {
    const { desk, state, ledger, before, end } = drafted();
    await startJob(desk, { kind: 'publish' });
    await end(false);
    expect(ledger()).toBe(before);
    await expect(startJob(desk, { kind: 'publish' })).rejects.toThrow('上一件事还没有做完');
    expect(ledger()).toBe(before);
    state.running = false;
    await startJob(desk, { kind: 'preview' });
    await end(true);
    expect(ledger()).toBe(before);
  });

  it('stay fixed when somebody has changed their ledger meanwhile', async () => {
    const { desk, ledger, end } = drafted();
    await startJob(desk, { kind: 'publish' });
    edit(desk.folder, LEDGER, 'retired: []', 'retired: [] # x');
    await end(false);
    expect(ledger()).toContain('# x');
  });
});
