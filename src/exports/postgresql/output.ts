import { readVariants } from '../../search/core/variants.ts';
import { chunksOf } from '../databases/chunks.ts';
import { libraryForms } from '../databases/library-forms.ts';
import { editionMark } from '../databases/edition-mark.ts';
import type { Line } from '../databases/lines.ts';
import type { Output } from '../output.ts';
import {
  COUNT,
  DROP,
  FIND,
  FIND_LOOSE,
  FORMS,
  formsTable,
  INDEX,
  markTable,
  RANK,
  READER,
  refuseOther,
  SCHEMA,
} from './statements.ts';

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const escaped = (text: string): string => text.replace(/[\\\t\n\r]/gu, (character) => ESCAPES[character]!);

/** A row in the text format of COPY. Addresses are letters, digits and hyphens, so their array needs no quotation marks. */
const copyLine = ({ document, position, eids, starts, title, genre, text, folded, loose, own, tail }: Line): string =>
  `${[document, String(position), `{${eids.join(',')}}`, `{${starts.join(',')}}`, title, genre, text, folded, loose, String(own), tail].map(escaped).join('\t')}\n`;

const LOAD_HEAD = `-- 装入：psql -v ON_ERROR_STOP=1 -d 数据库 -f load.sql（在这个文件夹里运行；数据库用 UTF8 编码）。
-- 断了就再运行一次：已经装好的部分有记录，不会装两遍。库里装着文库的另一版时，先运行 drop.sql。
`;

/** PostgreSQL, and the databases that speak it: the table, its rows and a load that may be cut off and begun again. */
export const postgresql: Output = {
  name: 'postgresql',
  summary: 'PostgreSQL 数据库（以及与它兼容的国产数据库）：建表、数据、装入、查询的语句',
  *files(library) {
    const forms = libraryForms(library);
    const { fold } = readVariants(forms);
    const chunks: { path: string; digest: string; rows: number }[] = [];
    for (const { text, ...chunk } of chunksOf(library.editions, fold, 'tsv', copyLine)) {
      chunks.push(chunk);
      yield { path: chunk.path, text };
    }
    const loads = chunks.map(
      (
        { path, digest, rows },
        index,
      ) => `SELECT NOT EXISTS (SELECT FROM zhangju_loaded WHERE digest = '${digest}') AS wanted \\gset
\\if :wanted
BEGIN;
\\copy zhangju_lines FROM '${path}'
INSERT INTO zhangju_loaded VALUES ('${digest}', ${String(rows)});
COMMIT;
\\endif
\\echo '装入 ${String(index + 1)}/${String(chunks.length)}'
`,
    );
    const mark = editionMark([SCHEMA, forms, ...chunks.map(({ digest }) => digest)]);
    const tables = `${SCHEMA}${markTable(mark)}${formsTable(forms)}`;
    yield { path: 'schema.sql', text: tables };
    yield {
      path: 'load.sql',
      text: `${LOAD_HEAD}\\set ON_ERROR_STOP on\n${refuseOther(mark)}${tables}\n${loads.join('')}${INDEX}`,
    };
    yield { path: 'drop.sql', text: DROP };
    yield { path: 'reader.sql', text: READER };
    yield {
      path: 'queries.sql',
      text: [COUNT, FIND, FIND_LOOSE, FORMS, RANK].map((query) => `${query};\n`).join('\n'),
    };
  },
};
