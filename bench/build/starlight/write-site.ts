import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SourceText } from '../read-source.ts';
import { manifest } from './install-starlight.ts';

const CONFIG = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';

export default defineConfig({
  integrations: [starlight({ title: '文库', locales: { root: { label: '简体中文', lang: 'zh-CN' } } })],
});
`;

const COLLECTIONS = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Writes a stock Starlight site, nothing set but name and language, without pages. What stood there is gone. */
export async function writeSite(site: string): Promise<void> {
  await rm(site, { recursive: true, force: true });
  await mkdir(pagesFolder(site), { recursive: true });
  await writeFile(path.join(site, 'package.json'), manifest);
  await writeFile(path.join(site, 'astro.config.mjs'), CONFIG);
  await writeFile(path.join(site, 'src', 'content.config.ts'), COLLECTIONS);
}

/** Writes a text as a Markdown page: its first line is the title. */
export async function writePage(site: string, id: string, source: SourceText): Promise<void> {
  await writeFile(path.join(pagesFolder(site), `${id}.md`), toPage(source));
}

/** A text as a Markdown page. Lines of a plain text are paragraphs. */
export function toPage({ name, text }: SourceText): string {
  const [first = '', ...rest] = text
    .replace(/^\uFEFF/u, '')
    .replaceAll('\r\n', '\n')
    .trim()
    .split('\n');
  const title = first.replace(/^#+\s*/u, '').trim();
  const body = rest.join(name.endsWith('.txt') ? '\n\n' : '\n').trim();
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${body}\n`;
}

const pagesFolder = (site: string): string => path.join(site, 'src', 'content', 'docs');
