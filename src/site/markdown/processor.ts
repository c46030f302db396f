import { unified } from '@astrojs/markdown-remark';
import path from 'node:path';
import remarkGfm from 'remark-gfm';
import type { VFile } from 'vfile';
import { mentionsByAddress, type Mention } from '../../library/mentions.ts';
import { currentLibrary } from '../../library/current-library.ts';
import type { Library } from '../../library/load-library.ts';
import type { Edition } from '../../edition/edition.ts';
import rehypeBlocks from './rehype-blocks.ts';
import remarkBlocks from './remark-blocks.ts';
import remarkHeadingIds from './remark-heading-ids.ts';

function editionOf(file: string): Edition {
  const id = path.basename(file, '.mdx');
  const edition = currentLibrary().editions.find(({ document }) => document.id === id);
  if (!edition) throw new Error(`没有名为 ${id} 的文稿`);
  return edition;
}

const mentions = new WeakMap<Library, Map<string, Mention[]>>();

function mentionsOf(address: string): readonly Mention[] {
  const library = currentLibrary();
  const known = mentions.get(library) ?? mentionsByAddress(library);
  mentions.set(library, known);
  return known.get(address) ?? [];
}

/** True for a file of `documents/`; the other folder with MDX is `articles/`. */
const isDocument = (file: VFile): boolean => path.basename(path.dirname(file.path)) === 'documents';

/** A plugin that runs on documents only, or on everything else only. */
function only<Tree>(
  documents: boolean,
  transform: (tree: Tree, file: VFile) => void,
): () => (tree: Tree, file: VFile) => void {
  return () => (tree, file) => {
    if (isDocument(file) === documents) transform(tree, file);
  };
}

/**
 * The one order of Markdown plugins. Nothing may improve an official text: no SmartyPants, no single-tilde deletion.
 */
export function markdownProcessor() {
  return unified({
    gfm: false,
    smartypants: false,
    remarkPlugins: [
      [remarkGfm, { singleTilde: false }],
      only(true, remarkBlocks({ blocksOf: (file) => editionOf(file).document.blocks })),
      only(false, remarkHeadingIds()),
    ],
    rehypePlugins: [only(true, rehypeBlocks({ editionOf, mentionsOf, terms: () => currentLibrary().terms }))],
  });
}
