import { fromRoot } from '../../model/page-paths.ts';
import { entryText, indexPlace } from '../entries/index-place.ts';
import type { MaterialKind } from '../material-kind.ts';
import { loadNames } from './load-names.ts';
import { namePath, NAMES } from './paths.ts';
import { namesSchema, type Names } from './schema.ts';

/** People, places and bodies that the sources name. */
export const names: MaterialKind<Names['names'][number]> = {
  order: 4,
  files: [{ path: 'names.yaml', name: 'names', schema: namesSchema }],
  load: loadNames,
  report: (entries) => ({
    quotations: entries.reduce((sum, { quotations }) => sum + quotations.length, 0),
    line: { head: '索引', text: `名称 ${String(entries.length)} 条` },
  }),
  searchEntries: (entries) =>
    entries.map(({ key, name, aliases, kind, remark }) => ({
      kind: '名称',
      place: `${kind} · ${name}`,
      text: entryText(name, ...aliases, remark),
      href: fromRoot(namePath(key)),
    })),
  vocabulary: (entries) => entries.map(({ name, aliases }) => ({ word: name, aliases, kind: '名称' })),
  place: indexPlace(NAMES, '人名、地名、机构名'),
};
