import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fromKinds, type Collections } from '../../materials/load-collections.ts';
import type { EditorsWords } from '../../model/editors-words.ts';
import type { Fault } from '../../model/faults/fault.ts';
import type { Edition } from '../../edition/edition.ts';
import { shownPath } from '../../files/location.ts';
import { walkFolder } from '../../files/walk-folder.ts';
import type { UnheldDocument } from '../unheld-schema.ts';
import { attributionIn } from './attribution.ts';
import { frontmatterWords, yamlWords } from './editors-words.ts';

/** YAML files and documents of the library whose words are the editors', for as far as they are. */
function wordsOfFiles(folder: string): EditorsWords[] {
  return walkFolder(folder, (name) => !name.startsWith('.'))
    .sort()
    .flatMap((name): EditorsWords[] => {
      const file = path.join(folder, name);
      const room = name.split('/')[0] ?? '';
      if (room === 'sources' || room === 'ledger') return [];
      if (name.endsWith('.yaml')) return yamlWords(readFileSync(file, 'utf8'), shownPath(file));
      if (!name.endsWith('.mdx')) return [];
      // A document's title is the document's, an article's is the editors'.
      const foreign = room === 'documents' ? ['title', 'shortTitle'] : [];
      return frontmatterWords(readFileSync(file, 'utf8'), shownPath(file), foreign);
    });
}

/**
 * What a source demands must not be told as the content of a document that it names and the library does not hold, so the
 * editors' words may not say that such a document 规定, 要求 and the like. Quotations and the documents' own text are
 * exempt, and so is everything once the library holds the document.
 * @param folder the library's folder
 * @param unheld the documents that the library says it does not hold
 */
export function checkAttributions(
  folder: string,
  unheld: readonly UnheldDocument[],
  editions: readonly Edition[],
  collections: Collections,
): Fault[] {
  const held = new Set(editions.map(({ document }) => document.frontmatter.title.replace(/^《|》$/gu, '')));
  const absent = unheld.filter(({ title }) => !held.has(title));
  if (absent.length === 0) return [];
  const words = [...wordsOfFiles(folder), ...fromKinds(collections, (kind, items) => kind.editorsWords?.(items) ?? [])];
  return words.flatMap(({ file, line, text }): Fault[] => {
    const [first] = absent.flatMap((document) => {
      const found = attributionIn(text, document);
      return found === null ? [] : [{ found, ...document }];
    });
    if (!first) return [];
    return [
      {
        rule: 'unheld-not-attributed',
        file,
        line,
        what: `“${first.found.trim()}”：文库里没有这份文件的全文，不能说它规定了什么、要求了什么。`,
        details: [`这一处：${text.length > 120 ? `${text.slice(0, 120)}…` : text}`],
        remedy: `${first.instead}；等全文收进文库以后，再引它的原话。`,
      },
    ];
  });
}
