import type { Collections } from '../../materials/load-collections.ts';
import { countStatements } from './count-statements.ts';

/** What was counted and checked in the collections, a line each, for `npm run check`. */
export function describeCollections(collections: Collections): string[] {
  const { kinds, quotations, formulas, addresses, keys, cells, coveredCells } = countStatements(collections);
  const { datasets, terms, numbers, names, articles } = collections;
  // Rounded down, so that 100 is never claimed for less.
  const share = cells === 0 ? '' : `，占 ${String(Math.floor((coveredCells / cells) * 100))}%`;
  return [
    `陈述　原文 ${String(kinds.quote)}，派生 ${String(kinds.derived)}，推定 ${String(kinds.inferred)}，外部 ${String(kinds.external)}，未载 ${String(kinds.absent)}（比较表和文章）`,
    `核对　引文 ${String(quotations)} 条与原文逐字相同；算式 ${String(formulas)} 个，重算结果相同；引用 ${String(addresses + keys)} 处，都有着落（地址 ${String(addresses)}，名称 ${String(keys)}）`,
    `表格　${String(datasets.length)} 张，${String(cells)} 格；有出处或写明未载的 ${String(coveredCells)} 格${share}`,
    `索引　词语 ${String(terms.length)} 条，数字 ${String(numbers.length)} 条，名称 ${String(names.length)} 条；文章 ${String(articles.length)} 篇`,
  ];
}
