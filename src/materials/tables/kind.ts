import type { Mention } from '../../model/mention.ts';
import { quotationsOf } from '../evidence/check-statement.ts';
import type { MaterialKind } from '../material-kind.ts';
import { loadDatasets, type LoadedDataset } from './load-datasets.ts';
import { tableName, tablePath, TABLES } from './paths.ts';
import { report } from './report.ts';
import { datasetSchema } from './schema.ts';
import { searchEntries } from './search-entries.ts';

/** Comparison tables. */
export const tables: MaterialKind<LoadedDataset> = {
  order: 1,
  files: [{ path: 'datasets/<编号>.yaml', name: 'dataset', schema: datasetSchema }],
  load: loadDatasets,
  report,
  searchEntries,
  mentions: (datasets) =>
    datasets.flatMap(({ id, data }) => {
      const mention: Mention = { kind: '表格', name: tableName(data.order), path: tablePath(id) };
      const statements = data.rows.flatMap(({ cells }) => Object.values(cells).flat());
      return statements.flatMap((statement) => quotationsOf(statement).map(({ at }) => ({ at, mention })));
    }),
  place: {
    shelf: 'compare',
    page: TABLES,
    homeName: null,
    homeList: (datasets) => ({
      note: `${String(datasets.length)} 张，每格附凭据`,
      entries: datasets.map(({ id, data: { order, title, summary } }) => ({
        path: tablePath(id),
        name: tableName(order),
        title,
        summary,
      })),
    }),
    menu: (datasets) => (datasets.length > 0 ? [TABLES] : []),
    reading: (datasets) => [
      ...(datasets.length > 0 ? [TABLES] : []),
      ...datasets.map(({ id, data }) => ({
        path: tablePath(id),
        name: `${tableName(data.order)}　${data.title}`,
        also: [data.title, tableName(data.order)],
      })),
    ],
    menuEntry: (_datasets, path) => (path.startsWith('/tables/') ? TABLES.path : undefined),
  },
};
