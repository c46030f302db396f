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
  /** Paragraphs in which the words stand near one another; undefined where occurrences count. */
  paragraphs?: number;
  /** Occurrences across punctuation among those counted. */
  ofThemAcross: number;
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
    return { way, total: 0, documents: 0, ofThemAcross: 0, listing, apart: [], marksAcross: false };
  }
  const merges = across && way === 'exact' && answer.across > 0;
  const listing = merges ? listBoth(answer, order) : listWay(way, answer, order);
  const total = answer[way] + (merges ? answer.across : 0);
  const paragraphs = answer.hits.reduce((sum, each) => sum + (each.paragraphs?.[way] ?? 0), 0);
  return {
    way,
    total,
    documents: listing.documents.length,
    ...(answer.mode === 'words' && { paragraphs }),
    ofThemAcross: merges ? answer.across : 0,
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
