import type { Answer, DocumentHits, Way } from './answer.ts';
import type { Shown } from './render-groups.ts';

/** What of an answer is counted and shown, and how it is put in words. */
export interface Tally {
  /** The way by which the counted occurrences answer; undefined when there are none. */
  way: Way | undefined;
  /** Occurrences counted. */
  total: number;
  /** Documents with a counted occurrence. */
  documents: number;
  /** One line, e.g. `1 篇中 8 处`. */
  words: string;
  shown: Shown[];
  /** Further ways, each shown apart and not counted. */
  apart: Way[];
  /** True when the occurrences shown include some across punctuation. */
  marksAcross: boolean;
}

const inOrder: readonly Way[] = ['exact', 'across', 'variants', 'section', 'whole'];

/** The occurrences of one way, one entry for each document that has any. */
export function shownBy(way: Way, hits: readonly DocumentHits[]): Shown[] {
  return hits.map((each) => ({ document: each.document, spans: each[way] })).filter(({ spans }) => spans.length > 0);
}

/**
 * The nearest way that has occurrences counts: exact ones; where there are none, those across punctuation; where there are
 * none either, other forms of the characters; for several words the same block, then the section, then the document. The
 * ways after it are shown apart. Occurrences across punctuation also count when they are asked for.
 */
export function tallyAnswer(answer: Answer, across: boolean): Tally {
  const present = inOrder.filter((way) => answer[way] > 0);
  const [way, ...rest] = present;
  if (way === undefined) return { way, total: 0, documents: 0, words: '', shown: [], apart: [], marksAcross: false };
  const merges = across && way === 'exact' && answer.across > 0;
  const shown = merges
    ? answer.hits
        .map(({ document, exact, across: over }) => ({ document, spans: sorted([...exact, ...over]) }))
        .filter(({ spans }) => spans.length > 0)
    : shownBy(way, answer.hits);
  const total = answer[way] + (merges ? answer.across : 0);
  const added = merges ? `，其中 ${String(answer.across)} 处隔着标点` : '';
  return {
    way,
    total,
    documents: shown.length,
    words: `${String(shown.length)} 篇中 ${String(total)} 处${added}`,
    shown,
    apart: merges ? rest.filter((other) => other !== 'across') : rest,
    marksAcross: merges || way === 'across',
  };
}

function sorted(spans: Shown['spans'][number][]): Shown['spans'] {
  return spans.sort((a, b) => a.start - b.start || a.end - b.end);
}
