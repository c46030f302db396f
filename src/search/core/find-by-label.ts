import { comparableLabel } from './typed-address.ts';

/** A block as far as its address is asked for. */
interface Labelled {
  eId: string;
  label: string;
}

/** A step of a place: 第2.款 → 2 and 款; a number without a word has none. */
interface Step {
  number: string;
  unit: string;
}

const STEP = /第?(\d+)\.(编|章|节|条(?:之\d+\.)?|款|项|目|段|行|是)?/g;

/** The steps of a place in an article, from the article on: the chapter before it need not be said. Null when there is no article. */
function articleSteps(comparable: string): Step[] | null {
  const steps = [...comparable.matchAll(STEP)].map(([, number = '', unit = '']): Step => ({ number, unit }));
  const start = steps.findLastIndex(({ unit }) => unit.startsWith('条'));
  if (start < 0) return null;
  // 第11条（3）: what follows an article or a clause without a word is an item, after an item a point.
  return steps.slice(start).map((step, index, all) => {
    if (step.unit !== '') return step;
    return { ...step, unit: all[index - 1]?.unit === '项' ? '目' : '项' };
  });
}

const say = (steps: readonly Step[]): string => steps.map(({ number, unit }) => number + unit).join(' ');
const without = (steps: readonly Step[], unit: string): Step[] => steps.filter((step) => step.unit !== unit);

/** The block of an article that steps name; the article's paragraphs may also be counted: 第11条第2段. */
function findInArticle(blocks: readonly Labelled[], steps: readonly Step[]): number {
  const known = blocks.map(({ label }) => articleSteps(comparableLabel(label)));
  const at = (wanted: string): number => known.findIndex((own) => own !== null && say(own) === wanted);
  const counted = steps.find(({ unit }) => unit === '段');
  if (counted) {
    const article = at(say(without(steps, '段')));
    return article < 0 ? -1 : blocks.findIndex(({ eId }) => eId === `${blocks[article]!.eId}-p${counted.number}`);
  }
  const exact = at(say(steps));
  if (exact >= 0) return exact;
  // The only clause of an article is not counted, and 第三项 needs no clause when only one clause has items.
  const last = steps.at(-1)!;
  if (last.unit === '款') return last.number === '1' ? at(say(without(steps, '款'))) : -1;
  const wanted = say(without(steps, '款'));
  const clause = steps.find(({ unit }) => unit === '款');
  const found = known.flatMap((own, index) => (own && say(without(own, '款')) === wanted ? [index] : []));
  return found.length === 1 && (clause === undefined || clause.number === '1') ? found[0]! : -1;
}

/**
 * The block that a place names, in the form of `comparableLabel`: the label itself; in articles as people say it, with or without
 * chapter, clause and marks; of a part of a document also its end.
 */
export function findByLabel<Block extends Labelled>(blocks: readonly Block[], place: string): Block | undefined {
  const labels = blocks.map(({ label }) => comparableLabel(label));
  const whole = labels.indexOf(place);
  if (whole >= 0) return blocks[whole];
  const steps = articleSteps(place);
  const article = steps ? findInArticle(blocks, steps) : -1;
  if (article >= 0) return blocks[article];
  // 一5段 for 一第5段.
  const bare = (label: string): string => label.replaceAll('第', '');
  const loose = labels.findIndex((label) => bare(label) === bare(place));
  if (loose >= 0) return blocks[loose];
  return /[条段]/.test(place) ? blocks[labels.findIndex((label) => label.endsWith(place))] : undefined;
}
