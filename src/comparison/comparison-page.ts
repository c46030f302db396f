import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Comparison } from './compare-texts.ts';
import { COMPARISON_STYLES } from './comparison-styles.ts';
import { comparisonTable } from './comparison-table.ts';
import { countWords } from './kind-words.ts';

/** The comparison as one page that needs nothing else: for files that are in no library. */
export function comparisonPage(comparison: Comparison, title: string, names: readonly [string, string]): string {
  const page = h('html', { lang: 'zh-CN' }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', title),
      h('style', COMPARISON_STYLES),
    ]),
    h('body', [h('h1', title), h('p', countWords(comparison)), comparisonTable(comparison, { names })]),
  ]);
  return `<!doctype html>\n${toHtml(page)}\n`;
}
