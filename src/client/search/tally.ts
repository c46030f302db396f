import type { Answer } from './answer.ts';
import type { Shown } from './render-groups.ts';

/** What of an answer is counted and shown, and how it is put in words. */
export interface Tally {
  /** Occurrences counted. */
  total: number;
  /** Documents with a counted occurrence. */
  documents: number;
  /** One line, e.g. `1 篇中 8 处，在 5 段`. */
  words: string;
  shown: Shown[];
  /** Occurrences across punctuation that are shown apart. */
  apart: Shown[];
  /** True when there is no exact occurrence. */
  onlyAcross: boolean;
  /** True when the occurrences shown include some across punctuation. */
  marksAcross: boolean;
}

/**
 * Exact occurrences count. Those across punctuation count when they are asked for or when there are no others; otherwise
 * they are shown apart.
 */
export function tallyAnswer(answer: Answer, across: boolean): Tally {
  const onlyAcross = answer.exact === 0 && answer.across > 0;
  const merged = (across && answer.across > 0) || onlyAcross;
  const shown = answer.hits
    .map(({ document, exact, across: over }) => ({ document, spans: merged ? sorted([...exact, ...over]) : exact }))
    .filter(({ spans }) => spans.length > 0);
  const apart = answer.hits.map(({ document, across: over }) => ({ document, spans: merged ? [] : over }));
  const total = answer.exact + (merged ? answer.across : 0);
  const added = merged && !onlyAcross ? `，其中 ${String(answer.across)} 处隔着标点` : '';
  return {
    total,
    documents: shown.length,
    words: `${String(shown.length)} 篇中 ${String(total)} 处${added}`,
    shown,
    apart: apart.filter(({ spans }) => spans.length > 0),
    onlyAcross,
    marksAcross: merged,
  };
}

function sorted(spans: Shown['spans'][number][]): Shown['spans'] {
  return spans.sort((a, b) => a.start - b.start || a.end - b.end);
}
