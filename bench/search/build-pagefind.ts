import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { PlainError } from '../../src/model/faults/plain-error.ts';
import type { SearchableDocument } from '../../src/search/core/searchable.ts';

// Pagefind works on several files at once; all of a large library in its pipe would only fill memory.
const atOnce = 64;

/**
 * Builds the index of a stock Chinese site: one page for each document, `<html lang="zh">`, default settings.
 * @param folder gets a blank page and `pagefind/`
 * @returns seconds for adding and writing
 */
export async function buildPagefind(folder: string, documents: readonly SearchableDocument[]): Promise<number> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(
    path.join(folder, 'index.html'),
    '<!doctype html><html lang="zh"><meta charset="utf-8"><title>检索</title>',
  );
  // Made before the clock starts: a site has its pages anyway.
  const pages = documents.map((document) => ({ url: pageOf(document), content: htmlOf(document) }));
  const { index } = await createIndex().catch((cause: unknown) => {
    throw new PlainError(
      `用来比较的 Pagefind 没有启动：${cause instanceof Error ? cause.message : String(cause)}\n  怎么办：先运行 npm ci 重装依赖；它没有这种电脑用的程序时，请换一台电脑量。`,
      { cause },
    );
  });
  if (!index) throw new Error('Pagefind made no index');
  const from = performance.now();
  for (let at = 0; at < pages.length; at += atOnce) {
    const added = await Promise.all(pages.slice(at, at + atOnce).map((page) => index.addHTMLFile(page)));
    const [error] = added.flatMap(({ errors }) => errors);
    if (error !== undefined) throw new Error(`Pagefind: ${error}`);
  }
  const { errors } = await index.writeFiles({ outputPath: path.join(folder, 'pagefind') });
  if (errors[0] !== undefined) throw new Error(`Pagefind: ${errors[0]}`);
  const seconds = (performance.now() - from) / 1000;
  await index.deleteIndex();
  return seconds;
}

/** Places of the documents in the library by the names that Pagefind gives its results, which its fragments tell. */
export async function readResultNames(
  folder: string,
  documents: readonly SearchableDocument[],
): Promise<Record<string, number>> {
  const places = new Map(documents.map((document, place) => [pageOf(document), place]));
  const fragments = path.join(folder, 'pagefind', 'fragment');
  const entries = (await readdir(fragments)).map(async (file): Promise<[string, number]> => {
    const text = gunzipSync(await readFile(path.join(fragments, file))).toString('utf8');
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    return [path.parse(file).name, places.get(url) ?? -1];
  });
  return Object.fromEntries(await Promise.all(entries));
}

const pageOf = ({ id }: SearchableDocument): string => `/documents/${id}.html`;

function htmlOf({ title, blocks }: SearchableDocument): string {
  const lines: string[] = [];
  let open = '';
  for (const { kind, level, text, continues } of blocks) {
    if (continues) {
      lines.push(escape(text));
      continue;
    }
    if (open !== '') lines.push(`</${open}>\n`);
    open = kind === 'title' ? 'h1' : kind === 'heading' ? `h${String(Math.min(level ?? 2, 6))}` : 'p';
    lines.push(`<${open}>${escape(text)}`);
  }
  if (open !== '') lines.push(`</${open}>\n`);
  return `<!doctype html>\n<html lang="zh">\n<head><meta charset="utf-8"><title>${escape(title)}</title></head>\n<body><main>\n${lines.join('')}</main></body>\n</html>\n`;
}

function escape(text: string): string {
  return text.replace(/[&<>]/gu, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!);
}
