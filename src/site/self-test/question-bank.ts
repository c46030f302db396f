import { splitForScreen } from '../../lesson/split-for-screen.ts';
import type { TestQuestion } from '../../lesson/self-test/question.ts';
import type { Library } from '../../library/compose-library.ts';
import { citedPassage } from '../../materials/evidence/cited-passage.ts';
import type { Quotation } from '../../materials/evidence/statement.ts';
import { cellStatements } from '../../materials/tables/cell-statements.ts';
import { tableName } from '../../materials/tables/paths.ts';
import { FaultError } from '../../model/faults/fault.ts';
import { wordsStand } from '../../model/words-in-text.ts';
import { resolveQuotation } from '../../materials/evidence/resolve-quotation.ts';

/** As many of a kind as a library of any size gives, so that the bank stays small. */
const MOST = 60;
/** Shorter words are no sentence, longer ones no question. */
const SENTENCE = { shortest: 12, longest: 80 };
const BLANK = '（　　　　）';

/** At most so many, evenly from all. */
function evenly<T>(items: readonly T[], most = MOST): T[] {
  if (items.length <= most) return [...items];
  return Array.from({ length: most }, (_, n) => items[Math.floor((n * items.length) / most)]!);
}

/** Sentences of the documents that stand once in the library, with where they stand. */
function sentencesOf({ editions }: Library): Quotation[] {
  const all = editions.flatMap(({ document }) =>
    document.blocks
      .filter(({ kind, role }) => kind === 'paragraph' && role === undefined)
      .flatMap(({ eId, text, sentences }) =>
        sentences.map(({ start, end }) => ({ at: `${document.id}#${eId}`, quote: text.slice(start, end).trim() })),
      ),
  );
  const counts = new Map<string, number>();
  for (const { quote } of all) counts.set(quote, (counts.get(quote) ?? 0) + 1);
  return all.filter(
    ({ quote }) => counts.get(quote) === 1 && quote.length >= SENTENCE.shortest && quote.length <= SENTENCE.longest,
  );
}

/**
 * Questions about a library, made of what was checked in it: every answer is the source's own words.
 * @throws FaultError when one of them does not stand where it is said to; then the program is wrong, not the library
 */
export function questionBank(library: Library): TestQuestion[] {
  const { editions, numbers, terms, datasets } = library;
  const basisOf = (quotation: Quotation) => {
    const { citation, href } = citedPassage(quotation, editions);
    return { at: quotation.at, words: quotation.quote, citation, path: href };
  };
  const sentences = evenly(sentencesOf(library));
  const fill = (words: string, quotation: Quotation): TestQuestion[] => {
    const parts = quotation.quote.split(words);
    if (parts.length !== 2 || parts.join('').length < 4) return [];
    const items = [{ label: '', choices: [], right: words }];
    return [{ kind: 'fill', ask: `填空：“${parts.join(BLANK)}”`, items, basis: [basisOf(quotation)] }];
  };
  const labels = [...new Set(sentences.map((quotation) => citedPassage(quotation, editions).citation))];
  const where = sentences.flatMap((quotation, n): TestQuestion[] => {
    const right = citedPassage(quotation, editions).citation;
    const others = labels.filter((label) => label !== right);
    if (others.length < 3) return [];
    const choices = [
      right,
      ...[1, 2, 3].map((step) => others[(n + step * Math.floor(others.length / 3)) % others.length]!),
    ];
    if (new Set(choices).size < 4) return [];
    return [
      {
        kind: 'where',
        ask: `“${quotation.quote}”在哪一段？`,
        items: [{ label: '', choices, right }],
        basis: [basisOf(quotation)],
      },
    ];
  });
  const texts = editions.flatMap(({ document }) => document.blocks.map(({ text }) => text));
  const values = [...new Set(numbers.map(({ value }) => value))];
  const choices = ['有', '没有'];
  const stands = [
    ...evenly(sentences, MOST / 4).map((quotation): TestQuestion => ({
      kind: 'stands',
      ask: `原文有没有这句话：“${quotation.quote}”`,
      items: [{ label: '', choices, right: '有' }],
      basis: [basisOf(quotation)],
    })),
    // A number of the source in the place of another: what comes out must stand nowhere.
    ...numbers.flatMap(({ value, quotation }, n): TestQuestion[] => {
      const unit = value.replace(/^[\d０-９.]+/u, '');
      const other = values.find(
        (each, m) => m > n % values.length && each !== value && each.replace(/^[\d０-９.]+/u, '') === unit,
      );
      const parts = quotation.quote.split(value);
      if (other === undefined || unit === value || parts.length !== 2) return [];
      const changed = parts.join(other);
      if (texts.some((text) => wordsStand(text, changed))) return [];
      const items = [{ label: '', choices, right: '没有' }];
      return [{ kind: 'stands', ask: `原文有没有这句话：“${changed}”`, items, basis: [basisOf(quotation)] }];
    }),
  ];
  const order = editions.flatMap(({ document }) =>
    document.blocks.flatMap(({ eId, text }): TestQuestion[] => {
      const points = splitForScreen(text, () => true);
      const listed = points.slice(1).filter((point) => point.length >= 4);
      // The numbers themselves would tell the order.
      const bare = listed.map((point) =>
        point
          .replace(
            /^(?:[一二三四五六七八九十]+[是要]|第[一二三四五六七八九十]+[，、]|（[一二三四五六七八九十]+）)/u,
            '',
          )
          .slice(0, 40),
      );
      if (listed.length < 3 || listed.length > 7 || new Set(bare).size < bare.length) return [];
      const numbersShown = bare.map((_, n) => String(n + 1));
      return [
        {
          kind: 'order',
          ask: `照《${document.shortTitle}》的次序，给下面几点编号：`,
          items: bare.map((label, n) => ({ label, choices: numbersShown, right: String(n + 1) })),
          basis: [basisOf({ at: `${document.id}#${eId}`, quote: text })],
        },
      ];
    }),
  );
  const match = datasets.flatMap(({ data }) =>
    data.columns.flatMap((column): TestQuestion[] => {
      const pairs = data.rows.flatMap((row) => {
        const [statement, ...more] = cellStatements(row, column.key);
        const whole = statement?.kind === 'quote' && more.length === 0;
        return whole ? [{ label: row.name, right: statement.value ?? statement.quote, quotation: statement }] : [];
      });
      const distinct = new Set(pairs.map(({ right }) => right)).size === pairs.length;
      if (pairs.length < 3 || pairs.length > 6 || !distinct) return [];
      const rights = pairs.map(({ right }) => right);
      return [
        {
          kind: 'match',
          ask: `${tableName(data.order)}《${data.title}》：各是什么“${column.name}”？`,
          items: pairs.map(({ label, right }) => ({ label, choices: rights, right })),
          basis: pairs.map(({ quotation: { at, quote } }) => basisOf({ at, quote })),
        },
      ];
    }),
  );
  const filled = [
    ...terms.flatMap(({ term, quotations }) => quotations.slice(0, 1).flatMap((quotation) => fill(term, quotation))),
    ...numbers.flatMap(({ value, quotation }) => fill(value, quotation)),
  ];
  const bank = [evenly(filled), evenly(where), evenly(stands), evenly(order), evenly(match)].flat();
  for (const { basis, ask } of bank)
    for (const { at, words } of basis)
      if ('failure' in resolveQuotation({ at, quote: words }, editions))
        throw new FaultError({
          rule: 'test-answer-stands',
          what: `自测题的答案不在原文里：${ask}`,
          remedy: '这是程序的毛病，请把这段话报告给维护者。',
        });
  return bank;
}
