import path from 'node:path';
import type { Findings } from '../later-check.ts';
import { readArticle, type Article } from './read-article.ts';
import { checkQuotation } from '../evidence/check-statement.ts';
import type { Fault } from '../../model/faults/fault.ts';
import { keepFaults } from '../../model/faults/keep-faults.ts';
import { listFiles } from '../../files/list-files.ts';
import type { Edition } from '../../edition/edition.ts';
import { shownPath } from '../../files/location.ts';
import type { LoadedDataset } from '../tables/load-datasets.ts';

/** Quotations that do not hold, passages and tables that do not exist. */
function checkArticle(article: Article, editions: readonly Edition[], datasets: readonly LoadedDataset[]): Fault[] {
  const file = shownPath(article.file);
  const exists = (at: string): boolean =>
    editions.some(({ document }) => document.blocks.some(({ eId }) => `${document.id}#${eId}` === at));
  return [
    ...article.quotations.flatMap(({ quotation, line }) => checkQuotation(quotation, editions, { file, line }) ?? []),
    ...article.references
      .filter(({ at }) => !exists(at))
      .map(({ at, line }) => ({
        rule: 'address-exists',
        file,
        line,
        what: `没有地址 ${at}。`,
        remedy: '改成文库里有的地址。',
      })),
    ...article.datasets
      .filter(({ id, row }) => {
        const rows = datasets.find((dataset) => dataset.id === id)?.data.rows;
        return !rows || (row !== undefined && !rows.some(({ key }) => key === row));
      })
      .map(({ id, row, line }) => ({
        rule: 'dataset-exists',
        file,
        line,
        what: `没有名为 ${id} 的表${row === undefined ? '' : `，或者表里没有 ${row} 这一行`}。`,
        remedy: `现有的表：${datasets.map((dataset) => dataset.id).join('、')}。`,
      })),
  ];
}

/** An article belongs under one that exists. */
function checkParents(articles: readonly Article[]): Fault[] {
  return articles.flatMap(({ file, frontmatter: { parent } }): Fault[] =>
    parent === undefined || articles.some(({ id }) => id === parent)
      ? []
      : [
          {
            rule: 'article-exists',
            file: shownPath(file),
            line: 1,
            what: `没有名为 ${parent} 的文章。`,
            remedy: '把 parent 改成上级文章的文件名（不带 .mdx）；没有上级的，删去这一项。',
          },
        ],
  );
}

/** Reads `articles/*.mdx`, in reading order; what is wrong or to be checked is added to the findings. */
export function loadArticles(
  folder: string,
  datasets: readonly LoadedDataset[],
  { faults, later }: Findings,
): Article[] {
  const articles = listFiles(path.join(folder, 'articles'), '.mdx').flatMap(
    (file) => keepFaults(faults, () => readArticle(file)) ?? [],
  );
  faults.push(...checkParents(articles));
  later.push((editions) => articles.flatMap((article) => checkArticle(article, editions, datasets)));
  return articles.sort((a, b) => a.frontmatter.order - b.frontmatter.order);
}
