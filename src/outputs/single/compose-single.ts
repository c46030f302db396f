import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Step } from '../../build/tell-progress.ts';
import { html } from '../../site/views/html.ts';
import { listFolder } from '../list-folder.ts';
import { chooseFiles } from './choose-files.ts';
import { readPieces } from './read-page.ts';

const squeeze = promisify(gzip);
const STYLE = 'body{margin:0;font:1.125rem/1.8 serif}main{max-width:36em;margin:3em auto;padding:0 1.2em}';

/** By which a file of ours is known, so that the next may take its place. */
export const SINGLE_MARK = '<!-- zhangju single -->';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What the edition may do: run its one script, show its own pictures, nothing else. */
const policy = (script: string): string =>
  [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(STYLE)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** What is put into the file: pages in pieces, what many of them have alike once. */
async function collect(site: string, style: string, step: Step): Promise<Map<string, string | Buffer>> {
  const files = new Map<string, string | Buffer>([['single.css', style]]);
  const frames = new Map<string, string>();
  const framed = (words: string): string => {
    const known = frames.get(words) ?? `frame-${String(frames.size)}`;
    frames.set(words, known);
    files.set(known, words);
    return known;
  };
  const names = chooseFiles(await listFolder(site));
  for (const [index, name] of names.entries()) {
    const bytes = await readFile(path.join(site, name));
    if (name.endsWith('.html')) {
      const pieces = readPieces(name, bytes.toString('utf8'));
      files.set(name, JSON.stringify({ ...pieces, before: framed(pieces.before), after: framed(pieces.after) }));
    } else files.set(name, bytes);
    step(index + 1, names.length);
  }
  return files;
}

/** What the edition in one file is made of. */
export interface SingleInputs {
  /** Folder of the built site. */
  site: string;
  name: string;
  /** The version in words. */
  version: string;
  /** All programs, as one script. */
  script: string;
  /** The style that only this edition has. */
  style: string;
}

/**
 * The whole site in one page: its programs once, every other file compressed, as data. The same site gives the same bytes.
 * @param step is told after each file
 */
export async function composeSingle(inputs: SingleInputs, step: Step): Promise<string> {
  const { site, name, version, script, style } = inputs;
  const entries: Record<string, [number, number]> = {};
  const data: string[] = [];
  let at = 0;
  for (const [file, content] of await collect(site, style, step)) {
    // The header of gzip names neither time nor system here.
    const packed = (await squeeze(content, { level: 9 })).fill(255, 9, 10).toString('base64');
    entries[file] = [at, packed.length];
    data.push(packed);
    at += packed.length;
  }
  const contents = JSON.stringify({ files: entries }).replaceAll('<', '\\u003c');
  const head = html`<meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="${policy(script)}" />
    <meta name="referrer" content="no-referrer" /><link rel="icon" href="data:," /><title>${name}</title>`;
  const body = html`<main>
    <h1>${name}</h1>
    <p>${version}</p>
    <p>正在打开……</p>
    <noscript>
      <p>
        这个文件要用浏览器打开，并且允许运行脚本。在邮件、聊天软件里只是预览的，请先保存到本机，再用浏览器打开；浏览器关闭了脚本的，请打开，或者另要完整的站点（文件夹），那里不用脚本也能阅读。
      </p>
    </noscript>
  </main>`;
  return [
    `<!doctype html>${SINGLE_MARK}<html lang="zh-CN"><head>${head.text}<style>${STYLE}</style></head><body>${body.text}`,
    `<script type="application/json" id="zhangju-contents">${contents}</script>`,
    `<script type="text/plain" id="zhangju-data">${data.join('')}</script>`,
    `<script>${script}</script></body></html>\n`,
  ].join('\n');
}
