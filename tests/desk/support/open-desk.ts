import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { openDesk, type OpenDesk } from '../../../src/desk/server/open-desk.ts';
import { PROJECT } from '../../support/project.ts';

/** A desk for one test: on a library that it may change. */
export interface TestDesk extends OpenDesk {
  folder: string;
  /** Beside the library. */
  place: string;
}

/** The settings of a library with nothing in it, as a person would begin. */
export const BARE_SITE = '# 本站的名称和首页文字。\nname: 试\nmotto: 逐段可引\nintroduction: 试用。\n';

/**
 * Opens the desk for the running test.
 * @param folder the library; a new one without documents when not given
 * @param atEnd when it is closed; after the test unless told
 */
export async function deskFor(
  folder?: string,
  atEnd: (close: () => Promise<void>) => void = onTestFinished,
): Promise<TestDesk> {
  const place = mkdtempSync(path.join(tmpdir(), 'zhangju-'));
  const library = folder ?? path.join(place, 'content');
  if (folder === undefined) {
    mkdirSync(library);
    writeFileSync(path.join(library, 'site.yaml'), BARE_SITE);
  }
  const desk = await openDesk({
    root: PROJECT,
    folder: library,
    out: path.join(place, 'site'),
    preview: path.join(place, 'preview'),
    sample: false,
    port: 0,
  });
  atEnd(async () => {
    await desk.close();
    rmSync(place, { recursive: true, force: true });
  });
  return { ...desk, folder: library, place };
}
