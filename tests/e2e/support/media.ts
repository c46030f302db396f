import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { serveFolder } from '../../../src/commands/serve/serve-folder.ts';
import { browserName } from './browsers.ts';
import { deep } from '../../support/deep.ts';
import { startNginx } from '../../support/nginx.ts';

const nginx = process.env['ZHANGJU_NGINX'] === '1';

/** Where one build must work alike. */
export const MEDIA = ['http at /', 'http at /some/sub/path/', 'file://'] as const;
export type Medium = (typeof MEDIA)[number];

/**
 * The media of a test in this browser. Of two, Chromium takes the first and Firefox the second, so that what is promised is
 * held in each browser and on each medium; tests name them in both orders, so that every pair is met. `npm test -- --deep`
 * runs every test on all media in both browsers, `ZHANGJU_FLOOR` in the oldest one, `ZHANGJU_NGINX=1` on both that nginx serves.
 */
export const media = (first: Medium, second = first): readonly Medium[] =>
  deep || process.env['ZHANGJU_FLOOR'] !== undefined
    ? MEDIA
    : nginx
      ? MEDIA.slice(0, 2)
      : [browserName === 'chromium' ? first : second];

/** A folder of a site on every medium. */
export interface OpenMedia {
  /** The folder that file:// opens: a copy whose path has spaces and Chinese characters. */
  folder: string;
  /** Address of the site's root, with a closing slash. */
  root: (medium: Medium) => string;
  close: () => Promise<void>;
}

/** Serves a folder at two paths: by ourselves, or where `ZHANGJU_NGINX` is set by nginx as we tell people to set it up. */
async function serve(folder: string): Promise<{ top: string; below: string; close: () => Promise<void> }> {
  if (nginx) {
    const { url, close } = await startNginx(folder);
    return { top: `${url}/`, below: `${url}/zhangju/`, close };
  }
  const servers = await Promise.all([
    serveFolder({ folder, port: 0 }),
    serveFolder({ folder, port: 0, base: '/some/sub/path/' }),
  ]);
  const [top, below] = servers.map(({ url }) => url) as [string, string];
  const close = async (): Promise<void> => {
    await Promise.all(servers.map((server) => server.close()));
  };
  return { top, below, close };
}

/** Copies a site as a person would to a stick, and serves the copy at two paths. */
export async function openMedia(site: string): Promise<OpenMedia> {
  const parent = mkdtempSync(path.join(tmpdir(), 'zhangju-e2e-'));
  const folder = path.join(parent, '社区党建 资料', 'U 盘 (一)');
  cpSync(site, folder, { recursive: true });
  const { top, below, close } = await serve(folder);
  const roots: Record<Medium, string> = {
    'http at /': top,
    'http at /some/sub/path/': below,
    'file://': pathToFileURL(`${folder}/`).href,
  };
  return {
    folder,
    root: (medium) => roots[medium],
    close: async () => {
      await close();
      rmSync(parent, { recursive: true, force: true });
    },
  };
}
