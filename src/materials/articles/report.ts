import type { MaterialReport } from '../material-kind.ts';
import type { Article } from './read-article.ts';

/** What the articles say and what it rests on. */
export function report(articles: readonly Article[]): MaterialReport {
  const quotations = articles.flatMap((article) => article.quotations);
  const quoted = quotations.filter(({ kind }) => kind === 'quote').length;
  const sum = (figure: (article: Article) => number): number =>
    articles.reduce((total, article) => total + figure(article), 0);
  return {
    statements: {
      within: '文章',
      counts: { quote: quoted, inferred: quotations.length - quoted, absent: sum(({ absent }) => absent) },
    },
    quotations: quotations.length,
    addresses: sum(({ references }) => references.length),
    keys: sum(({ datasets, frontmatter }) => datasets.length + (frontmatter.parent === undefined ? 0 : 1)),
    line: { head: '索引', text: `文章 ${String(articles.length)} 篇` },
  };
}
