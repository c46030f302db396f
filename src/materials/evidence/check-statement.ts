import type { Fault } from '../../model/faults/fault.ts';
import { quoteMismatch } from '../../model/faults/quote-mismatch.ts';
import { quotationParts, rangesOf } from '../../model/words-in-text.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Quotation, Statement } from './statement.ts';
import { computeFormula, statedNumber } from './formula.ts';
import { statesNumber } from './numbers-in-words.ts';
import { resolveQuotation } from './resolve-quotation.ts';

/** Where a statement stands, to be named in faults. */
export interface StatementPlace {
  file: string;
  line: number;
}

/** Checks one quotation; null when it holds. */
export function checkQuotation(
  quotation: Quotation,
  editions: readonly Edition[],
  place: StatementPlace,
): Fault | null {
  const resolved = resolveQuotation(quotation, editions);
  if (!('failure' in resolved)) return null;
  const { failure, block } = resolved;
  if (failure !== 'no-words' || !block) {
    return {
      rule: 'address-exists',
      ...place,
      what: failure === 'no-document' ? `没有地址 ${quotation.at} 所说的文稿。` : `文稿里没有地址 ${quotation.at}。`,
      remedy: '改成文库里有的地址，写法是“文稿#段落”，如 tongzhi#s1-p1；阅读页上点段号可以看到。',
    };
  }
  const remedy = '从原文逐字抄录，包括标点；中间略去的用“……”；或者改正地址。';
  return quoteMismatch(place, quotation.at, block, quotation.quote, remedy);
}

function checkDerived(statement: Extract<Statement, { kind: 'derived' }>, place: StatementPlace): Fault[] {
  const faults: Fault[] = [];
  for (const { number, quote } of statement.operands) {
    if (statesNumber(quote, number)) continue;
    faults.push({
      rule: 'figure-in-words',
      ...place,
      what: `算式用的数字 ${String(number)} 不在它的引文里。`,
      details: [`引文：${quote}`],
      remedy: '改正数字，或换成写有这个数字的原文。',
    });
  }
  const remedy = '改正 formula、operands 或 value，使算出来的和写着的一样。';
  try {
    const figures = Object.fromEntries(statement.operands.map(({ name, number }) => [name, number]));
    const result = computeFormula(statement.formula, figures);
    const stated = statedNumber(statement.value);
    const rounded = stated === null ? Number.NaN : Number(result.toFixed(stated.decimals));
    if (rounded !== stated?.number) {
      const details = [`算式：${statement.formula}`, `算得：${String(result)}`, `写着：${statement.value}`];
      faults.push({ rule: 'formula-holds', ...place, what: '算出来的数与写着的不一样。', details, remedy });
    }
  } catch (error) {
    const details = [`算式：${statement.formula}`];
    faults.push({ rule: 'formula-holds', ...place, what: `${(error as Error).message}。`, details, remedy });
  }
  return faults;
}

/** The quotations that a statement rests on. */
export function quotationsOf(statement: Statement): readonly Quotation[] {
  if (statement.kind === 'quote') return [statement];
  if (statement.kind === 'derived') return statement.operands;
  return statement.kind === 'inferred' ? statement.from : [];
}

/** Where in a statement its n-th quotation has its words. */
function pathOfWords(statement: Statement, n: number): PropertyKey[] {
  if (statement.kind === 'quote') return ['quote'];
  return [statement.kind === 'derived' ? 'operands' : 'from', n, 'quote'];
}

/**
 * Everything that is wrong with a statement: words that are not in the source, figures that do not come out.
 * @param place where the statement stands
 * @param lineOf line of a value within the statement, so that a wrong quotation is named by its own line
 */
export function checkStatement(
  statement: Statement,
  editions: readonly Edition[],
  place: StatementPlace,
  lineOf: (path: readonly PropertyKey[]) => number = () => place.line,
): Fault[] {
  const faults = quotationsOf(statement).flatMap((quotation, n) => {
    const line = lineOf(pathOfWords(statement, n));
    return checkQuotation(quotation, editions, { file: place.file, line }) ?? [];
  });
  if (statement.kind === 'derived') faults.push(...checkDerived(statement, place));
  if (
    statement.kind === 'quote' &&
    statement.value !== undefined &&
    !rangesOf(statement.quote, quotationParts(statement.value))
  ) {
    faults.push({
      rule: 'value-in-quote',
      ...place,
      what: '显示的文字不是引文里的文字。',
      details: [`显示：${statement.value}`, `引文：${statement.quote}`],
      remedy: '显示的文字要从引文里原样取出，数字要取整个的，中间略去的用“……”；归纳的话，请改用 inferred。',
    });
  }
  return faults;
}
