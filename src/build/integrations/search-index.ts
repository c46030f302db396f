import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { FaultError } from '../../model/faults/fault.ts';
import { buildSearchIndex } from '../../search/index/build-index.ts';
import { bundleSearchEngine } from '../bundling/bundle-engine.ts';
import type { NamedPage } from '../../search/core/named-page.ts';
import type { Companion } from '../../model/companion.ts';
import { searchMiddleware } from './search-middleware.ts';
import type { SearchableDocument } from '../../search/core/searchable.ts';
import type { Vocabulary } from '../../search/index/vocabulary.ts';

/** Serves the search of the development server from memory; a build makes its own (`one-pass.ts`). */
export function searchInDevelopment(
  getDocuments: () => readonly SearchableDocument[],
  getCompanions: () => readonly Companion[],
  getVocabulary: () => Vocabulary,
  getPages: () => readonly NamedPage[],
): AstroIntegration {
  return {
    name: 'zhangju:search-in-development',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(searchMiddleware(getDocuments, getCompanions, getVocabulary, getPages));
      },
    },
  };
}

/**
 * Gives the site its search: `search/*` in the built site, written whole or not at all.
 * @param getDocuments the documents to be searched, as they are now
 * @param getCompanions what is searched beside them: tables, terms, figures, names, articles, 校勘
 * @param getVocabulary the words that the library lists, with their other forms
 * @param getPages pages beside the documents, by what readers call them
 */
export function searchIndex(
  getDocuments: () => Promise<readonly SearchableDocument[]> | readonly SearchableDocument[],
  getCompanions: () => readonly Companion[] = () => [],
  getVocabulary: () => Vocabulary = () => [],
  getPages: () => readonly NamedPage[] = () => [],
): AstroIntegration {
  return {
    name: 'zhangju:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const documents = await getDocuments();
        const files = await makeFiles(documents, getCompanions(), getVocabulary(), getPages());
        await writeFolder(fileURLToPath(new URL('search/', dir)), files);
        const blocks = documents.flatMap((document) => document.blocks);
        const characters = blocks.reduce((sum, block) => sum + block.text.length, 0);
        const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
        const [count, size] = [files.size, Math.ceil(bytes / 1024)].map(String);
        logger.info(`检索：${String(documents.length)} 篇，${String(characters)} 字，${count!} 个文件，${size!} KB`);
      },
    },
  };
}

async function makeFiles(
  documents: readonly SearchableDocument[],
  companions: readonly Companion[],
  vocabulary: Vocabulary,
  pages: readonly NamedPage[],
): Promise<Map<string, string>> {
  try {
    const files = buildSearchIndex(documents, companions, vocabulary, pages);
    return files.set('search/engine.js', await bundleSearchEngine());
  } catch (cause) {
    const details = [cause instanceof Error ? cause.message : String(cause)];
    const remedy = '先运行 npm ci 重装依赖，再重新构建；仍不行，请把上面这行原样报告给维护者。';
    throw new FaultError({ rule: 'search-index', what: '检索索引没有建成。', details, remedy }, { cause });
  }
}

// The folder appears under its name only when it is complete, so a broken build never leaves half an index.
async function writeFolder(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const target = folder.replace(/[\\/]$/, '');
  const temporary = `${target}.tmp`;
  await rm(temporary, { recursive: true, force: true });
  await mkdir(temporary, { recursive: true });
  for (const [path, text] of files) await writeFile(`${temporary}/${path.slice('search/'.length)}`, text);
  await rm(target, { recursive: true, force: true });
  await rename(temporary, target);
}
