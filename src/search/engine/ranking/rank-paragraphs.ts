import { withoutAsking } from '../../core/ranking/asking-words.ts';
import { type EverydayWord, inPapersWords, readEverydayWords } from '../../core/ranking/everyday-words.ts';
import { readTerms, type Terms } from '../../core/ranking/read-terms.ts';
import { scoreParagraph } from '../../core/ranking/score-paragraph.ts';
import { signsOfAnswer } from '../../core/ranking/signs-of-answer.ts';
import { type LibraryStatistics, type WeighedTerms, weighTerms } from '../../core/ranking/weigh-terms.ts';
import type { Frequencies } from '../../core/frequencies.ts';
import type { Manifest } from '../../core/shard-format.ts';
import { type LoadedDocument, loadDocuments, loadTitles, variantsOf } from '../library.ts';
import { loadNamed } from '../load-named.ts';
import type { ShardSource } from '../load-shard.ts';
import { bringPairs } from './bring-pairs.ts';
import { proposeDocuments } from './propose-documents.ts';
import { type DocumentParagraph, paragraphsOf } from './ranked-paragraphs.ts';
import { statisticsOfIndex, statisticsOfTexts } from './statistics.ts';
import { tellingTitles } from './telling-titles.ts';

/** A paragraph with its score for a question. */
export interface RankedAnswer extends DocumentParagraph {
  score: number;
}

/** The paragraphs that answer a question best, the best first. */
export interface Ranking {
  answers: RankedAnswer[];
  terms: WeighedTerms;
  statistics: LibraryStatistics;
  /** The documents whose paragraphs were looked at. */
  documents: LoadedDocument[];
  /** True when every paragraph of the library was looked at, not only those of likely documents. */
  whole: boolean;
}

// A library no larger than this is read as a whole: its words are less to bring than the index's parts.
const smallLibrary = 60_000;
// A question of more characters is a passage; its beginning tells what it is about.
const longestAsked = 60;
const mostAnswers = 50;

/**
 * Ranks paragraphs for a question. What it shares with a paragraph counts, whatever its order; nothing of this is an exact
 * finding.
 * @param readsAll all words of the library are at hand, or have to do because the index is damaged
 * @returns undefined when nothing was named or the files that are needed cannot be had
 */
export async function rankParagraphs(
  typed: string,
  manifest: Manifest,
  source: ShardSource,
  readsAll = false,
): Promise<Ranking | undefined> {
  const variants = variantsOf(manifest);
  const folded = variants.fold(typed.slice(0, 2 * longestAsked));
  const named = withoutAsking(folded).slice(0, longestAsked);
  if (readTerms(named).units.length === 0) return undefined;
  const small = manifest.documents.reduce((sum, { characters }) => sum + characters, 0) <= smallLibrary;
  // What is needed in any case comes together.
  const [everyday, titles, frequencies] = await Promise.all([
    everydayWordsOf(manifest, source),
    manifest.documents.length > 1 ? loadTitles(manifest, source) : undefined,
    small || readsAll ? undefined : (loadNamed(manifest.frequencies, source) as Promise<Frequencies | undefined>),
  ]);
  const asked = readTerms(named, inPapersWords(folded.slice(0, longestAsked), everyday));
  const telling = tellingTitles(titles ?? [], variants);
  const { statistics, documents } = await (
    small || readsAll ? readWhole(manifest, source) : readLikely(asked, frequencies, telling, manifest, source)
  ).catch(() => ({ statistics: undefined, documents: [] as LoadedDocument[] }));
  if (!statistics || documents.length === 0) return undefined;
  const terms = weighTerms(asked, statistics);
  const titleOf = new Map(manifest.documents.map(({ id }, place) => [id, telling[place] ?? '']));
  const average = statistics.characters / statistics.paragraphs;
  const signs = signsOfAnswer(folded);
  const answers = documents
    .flatMap((document) => paragraphsOf(document, variants))
    .map((paragraph) => {
      const title = titleOf.get(paragraph.document.id)!;
      const score = scoreParagraph({ ...paragraph.ranked, title }, terms, average, signs);
      return { ...paragraph, score };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, mostAnswers);
  return { answers, terms, statistics, documents, whole: small || readsAll };
}

interface Read {
  statistics: LibraryStatistics | undefined;
  documents: LoadedDocument[];
}

async function readWhole(manifest: Manifest, source: ShardSource): Promise<Read> {
  const { documents } = await loadDocuments(manifest.documents, source);
  const variants = variantsOf(manifest);
  return { statistics: statisticsOfTexts(documents.flatMap((each) => paragraphsOf(each, variants))), documents };
}

const everydayWords = new WeakMap<Manifest, readonly EverydayWord[]>();

/** The table of everyday words, read once; empty when it cannot be had: then only what was typed counts. */
async function everydayWordsOf(manifest: Manifest, source: ShardSource): Promise<readonly EverydayWord[]> {
  const known = everydayWords.get(manifest);
  if (known) return known;
  const table = (await loadNamed(manifest.everyday, source)) as string | undefined;
  const words = table === undefined ? [] : readEverydayWords(table, variantsOf(manifest).fold);
  if (table !== undefined) everydayWords.set(manifest, words);
  return words;
}

async function readLikely(
  asked: Terms,
  frequencies: Frequencies | undefined,
  telling: readonly string[],
  manifest: Manifest,
  source: ShardSource,
): Promise<Read> {
  if (!frequencies) return { statistics: undefined, documents: [] };
  const weights = weighTerms(asked, statisticsOfIndex(frequencies, new Map())).units;
  const rarityOf = new Map(weights.map(({ text, weight }) => [text, weight]));
  const pairs = await bringPairs(asked, (unit) => rarityOf.get(unit)!, manifest, source);
  const statistics = statisticsOfIndex(frequencies, pairs.counts);
  const places = proposeDocuments(weighTerms(asked, statistics), pairs.places, telling, manifest);
  const { documents } = await loadDocuments(
    places.map((place) => manifest.documents[place]!),
    source,
  );
  return { statistics, documents };
}
