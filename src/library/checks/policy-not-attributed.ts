import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fromKinds, type Collections } from '../../materials/load-collections.ts';
import type { EditorsWords } from '../../model/editors-words.ts';
import type { Fault } from '../../model/faults/fault.ts';
import type { Edition } from '../../edition/edition.ts';
import { shownPath } from '../../files/location.ts';
import { frontmatterWords, yamlWords } from './editors-words.ts';

/** Ways of calling the document, then what may stand between, then the verbs that would make it say something. */
const NAMES = '(?:[《〈][^《》〈〉]*)?若干意见[》〉]?|该?《意见》|(?:这份|这个|该)(?:文件|意见)';
const BETWEEN =
  '(?:[\\s”’」）)*]|之?中|里|内|还|也|已经?|又|都|均|曾|就|所|的|进一步|明确|具体|专门|第[^，。；]{1,4}[条款项])*';
const ATTRIBUTION = new RegExp(`(?:${NAMES})${BETWEEN}(?:规定|要求|明确|提出|指出|强调|部署)`, 'u');

/** The words that put something into the mouth of a document called 若干意见; null when there are none. */
export function attributionIn(words: string): string | null {
  return ATTRIBUTION.exec(words)?.[0] ?? null;
}

/** True while the documents speak of a 《…若干意见》 that the library does not hold. */
function speaksOfAbsent(editions: readonly Edition[]): boolean {
  const held = editions.map(({ document }) => document.frontmatter.title.replace(/^《|》$/gu, ''));
  return editions.some(({ document }) =>
    document.blocks.some(({ text }) =>
      [...text.matchAll(/《([^《》]*若干意见)》/gu)].some(([, title = '']) => !held.includes(title)),
    ),
  );
}

/** YAML files and documents of the library whose words are the editors', for as far as they are. */
function wordsOfFiles(folder: string): EditorsWords[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .flatMap((name): EditorsWords[] => {
      const file = path.join(folder, name);
      const room = name.split(path.sep)[0] ?? '';
      if (room === 'sources' || room === 'ledger') return [];
      if (name.endsWith('.yaml')) return yamlWords(readFileSync(file, 'utf8'), shownPath(file));
      if (!name.endsWith('.mdx')) return [];
      // A document's title is the document's, an article's is the editors'.
      const foreign = room === 'documents' ? ['title', 'shortTitle'] : [];
      return frontmatterWords(readFileSync(file, 'utf8'), shownPath(file), foreign);
    });
}

/**
 * The speech speaks of a document that the library does not hold. What the speech demands must not be told as that
 * document's content, so the editors' words may not say 《若干意见》规定, 该《意见》要求 and the like. Quotations and the
 * documents' own text are exempt, and so is everything once the library holds the document.
 * @param folder the library's folder
 */
export function checkAttributions(folder: string, editions: readonly Edition[], collections: Collections): Fault[] {
  if (!speaksOfAbsent(editions)) return [];
  const words = [...wordsOfFiles(folder), ...fromKinds(collections, (kind, items) => kind.editorsWords?.(items) ?? [])];
  return words.flatMap(({ file, line, text }): Fault[] => {
    const found = attributionIn(text);
    if (found === null) return [];
    return [
      {
        rule: 'policy-not-attributed',
        file,
        line,
        what: `“${found.trim()}”：文库里没有这份文件的全文，不能说它规定了什么、要求了什么。`,
        details: [`这一处：${text.length > 120 ? `${text.slice(0, 120)}…` : text}`],
        remedy: '讲话里的要求，写“讲话要求”；等全文收进文库以后，再引它的原话。',
      },
    ];
  });
}
