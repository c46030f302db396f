import { readVariants } from '../../search/core/variants.ts';
import { chunksOf } from '../databases/chunks.ts';
import { editionMark } from '../databases/edition-mark.ts';
import { libraryForms } from '../databases/library-forms.ts';
import type { Output } from '../output.ts';
import {
  CLUSTER,
  COUNT,
  DROP,
  FIND,
  FIND_LOOSE,
  FORMS,
  formsTable,
  markTable,
  RANK,
  READER,
  refuseOther,
  SCHEMA,
} from './statements.ts';

const LOAD_HEAD = `-- 装入：clickhouse-client --progress < load.sql（在这个文件夹里运行）。
-- 断了就再运行一次：已经装好的部分按记号认得，不会装两遍。库里装着文库的另一版时，先运行 drop.sql。
`;

/** ClickHouse: the table, its rows and a load that may be cut off and begun again. */
export const clickhouse: Output = {
  name: 'clickhouse',
  summary: 'ClickHouse 数据库：建表、数据、装入、查询的语句，供一台机器放不下的大文库',
  *files(library) {
    const forms = libraryForms(library);
    const { fold } = readVariants(forms);
    const chunks: { path: string; digest: string; rows: number }[] = [];
    for (const { text, ...chunk } of chunksOf(library.editions, fold, 'jsonl', (line) => `${JSON.stringify(line)}\n`)) {
      chunks.push(chunk);
      yield { path: chunk.path, text };
    }
    const loads = chunks.map(
      ({ path, digest, rows }, index) =>
        `SELECT '装入 ${String(index + 1)}/${String(chunks.length)}（${String(rows)} 行）';\n` +
        `INSERT INTO zhangju_lines FROM INFILE '${path}' SETTINGS insert_deduplication_token = '${digest}' FORMAT JSONEachRow;\n`,
    );
    const mark = editionMark([SCHEMA, forms, ...chunks.map(({ digest }) => digest)]);
    const tables = `${SCHEMA}${markTable(mark)}${formsTable(forms)}`;
    yield { path: 'schema.sql', text: tables };
    yield { path: 'load.sql', text: `${LOAD_HEAD}${refuseOther(mark)}${tables}\n${loads.join('')}` };
    yield { path: 'drop.sql', text: DROP };
    yield { path: 'reader.sql', text: READER };
    yield { path: 'cluster.sql', text: CLUSTER };
    yield {
      path: 'queries.sql',
      text: [COUNT, FIND, FIND_LOOSE, FORMS, RANK].map((query) => `${query};\n`).join('\n'),
    };
  },
};
