import { concordanceRows, type ConcordanceRow } from '../../concordance/rows.ts';
import type { SearchEngine } from '../results/bring-engine.ts';
import type { ShardSource } from '../../search/engine/load-shard.ts';

/** Every occurrence of a phrase in the library. */
export interface Concordance {
  phrase: string;
  /** In the order of their places. */
  rows: ConcordanceRow[];
  /** Documents with occurrences that could not be had: their files. */
  missing: string[];
  /** Occurrences that are none of this list, but that a search shows: across punctuation, in other forms. */
  elsewhere: number;
  /** The result in one sentence. */
  said: string;
}

const atOnce = 12;

/**
 * Finds a phrase as it stands, and reads the words around each of its places.
 * @param progress called as documents are read
 * @throws when not even the list of documents can be had
 */
export async function findConcordance(
  { answerQuery, loadDocuments }: SearchEngine,
  phrase: string,
  source: ShardSource,
  progress: (done: number, all: number) => void,
): Promise<Concordance> {
  const answer = await answerQuery(phrase, source);
  const exactly = answer.request ? 0 : answer.exact;
  const entries = exactly > 0 ? answer.hits.filter(({ exact }) => exact > 0).map(({ entry }) => entry) : [];
  const rows: ConcordanceRow[] = [];
  const missing = answer.unsearched.map(({ shard }) => shard);
  for (let from = 0; from < entries.length; from += atOnce) {
    progress(from, entries.length);
    const read = await loadDocuments(entries.slice(from, from + atOnce), source);
    for (const document of read.documents) rows.push(...concordanceRows(document, answer.find(document).exact ?? []));
    missing.push(...read.missing.map(({ shard }) => shard));
  }
  const elsewhere = exactly > 0 ? 0 : answer.exact + answer.across + answer.variants + answer.section + answer.whole;
  const documents = new Set(rows.map(({ document }) => document)).size;
  const nowhere = missing.length > 0 ? '没有查全' : elsewhere > 0 ? '没有连着这样写的' : '原文未出现';
  const counted = `${String(documents)} 篇 ${String(rows.length)} 处${missing.length > 0 ? '，没有列全' : ''}`;
  return { phrase, rows, missing, elsewhere, said: `“${phrase}”：${rows.length > 0 ? counted : nowhere}。` };
}
