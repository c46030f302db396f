import { fromRoot } from '../../model/page-paths.ts';
import { entryText, indexPlace } from '../entries/index-place.ts';
import type { MaterialKind } from '../material-kind.ts';
import { loadGlossary } from './load-glossary.ts';
import { GLOSSARY, termPath } from './paths.ts';
import { glossarySchema, type Glossary } from './schema.ts';

/** The glossary: terms of the sources and what these say of them. */
export const terms: MaterialKind<Glossary['terms'][number]> = {
  order: 2,
  files: [{ path: 'glossary.yaml', name: 'glossary', schema: glossarySchema }],
  load: loadGlossary,
  report: (entries) => ({
    quotations: entries.reduce((sum, { quotations }) => sum + quotations.length, 0),
    keys: entries.reduce((sum, { distinguish }) => sum + distinguish.length, 0),
    line: { head: '索引', text: `词语 ${String(entries.length)} 条` },
  }),
  searchEntries: (entries) =>
    entries.map(({ key, term, aliases, remark }) => ({
      kind: '词语',
      place: term,
      text: entryText(term, ...aliases, remark),
      href: fromRoot(termPath(key)),
    })),
  vocabulary: (entries) => entries.map(({ term, aliases }) => ({ word: term, aliases, kind: '词语' })),
  markedWords: (entries) => entries.map(({ key, term, aliases }) => ({ key, term, aliases, path: termPath(key) })),
  mentions: (entries) =>
    entries.flatMap(({ key, term, quotations }) =>
      quotations.map(({ at }) => ({ at, mention: { kind: '词语', name: term, path: termPath(key) } })),
    ),
  place: indexPlace(GLOSSARY),
};
