import { LineCounter, isMap, isScalar, parseDocument, visit } from 'yaml';
import type { EditorsWords } from '../../model/editors-words.ts';

/** Fields whose words come from a source and are checked against it. */
const SOURCE_FIELDS = new Set(['quote', 'words', 'within']);

/**
 * The editors' words of a YAML text: every value but those that are a source's words.
 * @param foreign names of further fields that are not the editors'
 * @param linesBefore lines of the file that stand before the text
 * @returns nothing for a text that cannot be read; whoever loads it says what is wrong
 */
export function yamlWords(
  text: string,
  file: string,
  foreign: readonly string[] = [],
  linesBefore = 0,
): EditorsWords[] {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  if (document.errors.length > 0) return [];
  const found: EditorsWords[] = [];
  visit(document, {
    Pair(_key, pair, ancestors) {
      const name = isScalar(pair.key) ? String(pair.key.value) : '';
      const owner = ancestors.at(-1);
      // What a quotation shows is taken from it; what a computed or inferred statement shows is the editors'.
      const quoted = name === 'value' && isMap(owner) && owner.get('kind') === 'quote';
      return quoted || SOURCE_FIELDS.has(name) || foreign.includes(name) ? visit.SKIP : undefined;
    },
    Scalar(key, scalar) {
      if (key === 'key' || typeof scalar.value !== 'string') return;
      const line = counter.linePos(scalar.range?.[0] ?? 0).line + linesBefore;
      found.push({ file, line, text: scalar.value });
    },
  });
  return found;
}

/** The editors' words in what stands between the two lines --- at the head of a file. */
export function frontmatterWords(text: string, file: string, foreign: readonly string[] = []): EditorsWords[] {
  const head = /^---\r?\n([\s\S]*?)\r?\n---/u.exec(text.replace(/^\uFEFF/u, ''))?.[1];
  return head === undefined ? [] : yamlWords(head, file, foreign, 1);
}
