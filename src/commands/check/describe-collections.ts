import { fromKinds, type Collections } from '../../materials/load-collections.ts';
import { countStatements } from './count-statements.ts';

/** What each kind holds: kinds with the same head share a line, a semicolon between those of different shelves. */
function inventory(collections: Collections): string[] {
  const lines = new Map<string, { text: string; shelf: string }>();
  for (const { shelf, head, text } of fromKinds(collections, (kind, items) => [
    { shelf: kind.place.shelf, ...kind.report(items).line },
  ])) {
    const before = lines.get(head);
    const joined = before ? `${before.text}${before.shelf === shelf ? '，' : '；'}${text}` : text;
    lines.set(head, { text: joined, shelf });
  }
  return [...lines].map(([head, { text }]) => `${head}　${text}`);
}

/** What was counted and checked in the collections, a line each, for `npm run check`. */
export function describeCollections(collections: Collections): string[] {
  const { kinds, within, quotations, formulas, addresses, keys } = countStatements(collections);
  return [
    `陈述　原文 ${String(kinds.quote)}，计算得出 ${String(kinds.derived)}，编者推断 ${String(kinds.inferred)}，外部资料 ${String(kinds.external)}，文中没有提到 ${String(kinds.absent)}（${within.join('和')}）`,
    `核对　引文 ${String(quotations)} 条与原文逐字相同；算式 ${String(formulas)} 个，重算结果相同；引用 ${String(addresses + keys)} 处，都有着落（地址 ${String(addresses)}，名称 ${String(keys)}）`,
    ...inventory(collections),
  ];
}
