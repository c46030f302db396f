import { foldText } from './fold.ts';
import { stripSeparators } from './separators.ts';

/** What a person typed, made ready for comparison. */
export interface Query {
  /** As typed, without the white space at its ends. */
  raw: string;
  /** Folded like the text; empty when nothing was typed. */
  needle: string;
  /** Parts between white space, without repetitions; one part when there is no white space. */
  words: string[];
}

/** Reads a query. Line ends and tabs count as spaces, so that a pasted line is found too. */
export function parseQuery(typed: string): Query {
  const raw = typed.replace(/[\s\u0085]/g, (space) => (space === '\u3000' ? space : ' ')).trim();
  const needle = foldText(raw);
  return { raw, needle, words: [...new Set(needle.split(/\s+/).filter((word) => word !== ''))] };
}

/** The characters of a needle by which the index can propose documents; empty for a query of punctuation only. */
export function indexedPart(needle: string): string {
  return stripSeparators(needle).text;
}
