import { unified } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import remarkHeadingIds from './remark-heading-ids.ts';

/**
 * How articles become pages; documents go another way (`render-article.ts`). Nothing may improve a text: no SmartyPants, no
 * single-tilde deletion.
 */
export function markdownProcessor() {
  return unified({
    gfm: false,
    smartypants: false,
    remarkPlugins: [[remarkGfm, { singleTilde: false }], remarkHeadingIds],
  });
}
