import { type Answer, type Way, ways } from './answer-shape.ts';
import { listDocuments, type Listing, type Order } from './listing.ts';

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
  listing: Listing;
  /** Further ways, each shown apart and not counted. */
  apart: Way[];
  /** True when the occurrences shown include some across punctuation. */
  marksAcross: boolean;
}

/** The occurrences of one way, in the documents that have any. */
export function listWay(way: Way, { hits, find }: Answer, order: Order): Listing {
  return {
    documents: listDocuments(hits, (each) => each[way], order),
    spansOf: (document) => find(document)[way] ?? [],
  };
}

/**
 * The nearest way that has occurrences counts: exact ones; where there are none, those across punctuation; where there are
 * none either, other forms of the characters; for several words the same block, then the section, then the document. The
 * ways after it are shown apart. Occurrences across punctuation also count when they are asked for.
 */
export function tallyAnswer(answer: Answer, across: boolean, order: Order): Tally {
  const present = ways.filter((way) => answer[way] > 0);
  const [way, ...rest] = present;
  if (way === undefined) {
    const listing = { documents: [], spansOf: () => [] };
    return { way, total: 0, documents: 0, words: '', listing, apart: [], marksAcross: false };
  }
  const merges = across && way === 'exact' && answer.across > 0;
  const listing = merges ? listBoth(answer, order) : listWay(way, answer, order);
  const total = answer[way] + (merges ? answer.across : 0);
  const added = merges ? `，其中 ${String(answer.across)} 处隔着标点` : '';
  return {
    way,
    total,
    documents: listing.documents.length,
    words: `${String(listing.documents.length)} 篇中 ${String(total)} 处${added}`,
    listing,
    apart: merges ? rest.filter((other) => other !== 'across') : rest,
    marksAcross: merges || way === 'across',
  };
}

function listBoth({ hits, find }: Answer, order: Order): Listing {
  return {
    documents: listDocuments(hits, ({ exact, across }) => exact + across, order),
    spansOf: (document) => {
      const { exact = [], across = [] } = find(document);
      return [...exact, ...across].sort((a, b) => a.start - b.start || a.end - b.end);
    },
  };
}
