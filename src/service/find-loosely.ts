import { overlapsItself, probeOf } from '../exports/databases/needle.ts';
import { findAcross, findVariants, type Span } from '../search/core/match.ts';
import { hasPunctuation, stripSeparators } from '../search/core/separators.ts';
import type { ServiceAnswer, ServiceGroup } from '../search/core/service-answer.ts';
import { buildStream } from '../search/core/stream.ts';
import type { Variants } from '../search/core/variants.ts';
import type { Engine, LooseLine } from './engine.ts';
import { exactIn, hitOf } from './hit-of.ts';
import { linesInTurn } from './lines-in-turn.ts';

/** Occurrences in a line: where they are, and how they are written there. */
interface Found extends Span {
  form: string;
}

/** What begins in a line and ends in one that follows: only the line's own part of it has a place here. */
function overTheEnd(
  { stripped, text }: ReturnType<typeof buildStream>,
  tail: string,
  wanted: string,
  fold: Variants['fold'],
): Found[] {
  const { text: own, at } = stripped();
  const joined = own + tail;
  const [folded, asked] = [fold(joined), fold(wanted)];
  const found: Found[] = [];
  for (let from = Math.max(0, own.length - asked.length + 1); from < own.length; from += 1)
    if (folded.startsWith(asked, from))
      found.push({ start: at[from]!, end: text.length, form: joined.slice(from, from + asked.length) });
  return found;
}

/** Where a phrase begins in a line over punctuation, over its end or in other forms; never where it stands as typed. */
function findInLine({ text, tail }: LooseLine, needle: string, variants: Variants): Found[] {
  const stream = buildStream([{ text, continues: false }]);
  const typed = hasPunctuation(needle);
  const written = ({ start, end }: Span): Found => {
    const form = stream.text.slice(start, end);
    return { start, end, form: typed ? form : stripSeparators(form).text };
  };
  const inside = [...findAcross(stream, needle), ...findVariants(stream, needle, variants)].map(written);
  return (typed ? inside : [...inside, ...overTheEnd(stream, tail, needle, variants.fold)]).sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}

/** Other forms of a single character, each counted by the database. */
async function findCharacter(
  engine: Engine,
  others: readonly string[],
  most: number,
): Promise<Map<string, ServiceGroup>> {
  const groups = new Map<string, ServiceGroup>();
  for (const form of others) {
    const { total } = await engine.count(form);
    if (total === 0) continue;
    const lines = await engine.find(form, most, 0);
    const hits = lines.map((line) => hitOf(line, exactIn(line, form)));
    groups.set(form, { total, hits });
  }
  return groups;
}

/**
 * Finds what the site's own index shows apart from the exact occurrences: over punctuation and paragraphs, and in other forms of the
 * characters. The database proposes lines, and their words decide by the same rules as in a browser.
 * @param forms as `engine.forms` gives them
 * @param most lines to give of each group; all are counted
 */
export async function findLoosely(
  engine: Engine,
  needle: string,
  variants: Variants,
  forms: string,
  most: number,
): Promise<Pick<ServiceAnswer, 'across' | 'forms'>> {
  const across: ServiceGroup = { total: 0, hits: [] };
  const probe = probeOf(needle, variants.fold);
  // Words parted by white space are not looked for loosely, nor is what has nothing but separators.
  if (probe === '' || /\s/u.test(needle)) return { across, forms: [] };
  // With its punctuation a phrase stands as typed or in other forms, and the database would propose every line with its words.
  const bare = stripSeparators(needle).text;
  if (hasPunctuation(needle) && ![...bare].some((character) => forms.includes(character))) return { across, forms: [] };
  let groups = new Map<string, ServiceGroup>();
  if (needle.length === 1) {
    const others = forms.split('|').find((members) => members.includes(needle)) ?? '';
    groups = await findCharacter(
      engine,
      [...others].filter((form) => form !== needle),
      most,
    );
  } else {
    const all = [needle, probe].some(overlapsItself);
    const groupOf = (form: string): ServiceGroup => {
      if (form === bare) return across;
      const group = groups.get(form) ?? { total: 0, hits: [] };
      groups.set(form, group);
      return group;
    };
    for await (const line of linesInTurn((limit, offset) => engine.findLoose({ needle, probe, all }, limit, offset))) {
      const found = findInLine(line, needle, variants);
      for (const form of new Set(found.map((each) => each.form))) {
        const group = groupOf(form);
        const spans = found.filter((each) => each.form === form);
        group.total += spans.length;
        if (group.hits.length < most) group.hits.push(hitOf(line, spans));
      }
    }
  }
  return {
    across,
    forms: [...groups].map(([form, group]) => ({ form, ...group })).sort((a, b) => b.total - a.total),
  };
}
