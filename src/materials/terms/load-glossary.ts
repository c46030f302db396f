import path from 'node:path';
import type { Findings } from '../later-check.ts';
import type { Fault } from '../../model/faults/fault.ts';
import type { Edition } from '../../edition/edition.ts';
import { wordsStand } from '../../model/words-in-text.ts';
import { shownPath } from '../../files/location.ts';
import type { YamlContent } from '../../files/read-yaml.ts';
import { glossarySchema, type Glossary } from './schema.ts';
import { checkEntries, listedQuotations } from '../entries/check-keys.ts';
import { readList } from '../entries/read-list.ts';

/** Terms that are to be kept apart must both be there. */
function checkDistinguished({ data, lineOf }: YamlContent<Glossary>, file: string): Fault[] {
  return data.terms.flatMap(({ distinguish }, index) =>
    distinguish
      .filter(({ key }) => !data.terms.some((other) => other.key === key))
      .map(({ key }) => ({
        rule: 'term-exists',
        file,
        line: lineOf(['terms', index, 'distinguish']),
        what: `词语表里没有 key 为“${key}”的词语。`,
        remedy: '改成词语表里有的 key。',
      })),
  );
}

/** A term is written as a source writes it. */
function checkTerms({ data, lineOf }: YamlContent<Glossary>, file: string, editions: readonly Edition[]): Fault[] {
  return data.terms.flatMap(({ term, quotations }, index): Fault[] => {
    if (quotations.some(({ quote }) => wordsStand(quote, term))) return [];
    if (editions.some(({ document }) => document.blocks.some(({ text }) => wordsStand(text, term)))) return [];
    return [
      {
        rule: 'term-in-source',
        file,
        line: lineOf(['terms', index, 'term']),
        what: `原文里没有“${term}”这个词。`,
        remedy: '词语照原文写；通行的写法放在 aliases 里。',
      },
    ];
  });
}

/** Reads `glossary.yaml`; what is wrong or to be checked is added to the findings. */
export function loadGlossary(folder: string, { faults, later }: Findings): Glossary['terms'] {
  const source = path.join(folder, 'glossary.yaml');
  const content = readList(source, glossarySchema, '写词语表', faults);
  if (!content) return [];
  const file = shownPath(source);
  const { terms } = content.data;
  later.push((editions) => [
    ...checkEntries({ file, name: 'terms', lineOf: content.lineOf }, terms, editions, listedQuotations),
    ...checkDistinguished(content, file),
    ...checkTerms(content, file, editions),
  ]);
  return terms;
}
