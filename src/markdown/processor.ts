import { unified } from '@astrojs/markdown-remark';
import path from 'node:path';
import remarkGfm from 'remark-gfm';
import { currentLibrary } from '../library/current-library.ts';
import type { Edition } from '../library/load-library.ts';
import rehypeBlocks from './rehype-blocks.ts';
import remarkBlocks from './remark-blocks.ts';

function editionOf(file: string): Edition {
  const id = path.basename(file, '.mdx');
  const edition = currentLibrary().editions.find(({ document }) => document.id === id);
  if (!edition) throw new Error(`没有名为 ${id} 的文稿`);
  return edition;
}

/**
 * The one order of Markdown plugins. Nothing may improve an official text: no SmartyPants, no single-tilde deletion.
 */
export function markdownProcessor() {
  return unified({
    gfm: false,
    smartypants: false,
    remarkPlugins: [[remarkGfm, { singleTilde: false }], remarkBlocks],
    rehypePlugins: [[rehypeBlocks, { editionOf }]],
  });
}
