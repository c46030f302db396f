import { OTHER_EDITION } from '../databases/edition-mark.ts';

/** The table. The filter of pairs lets ClickHouse pass over the parts that cannot hold a phrase. */
export const SCHEMA = `CREATE TABLE IF NOT EXISTS zhangju_lines
(
    document LowCardinality(String),
    position UInt32,
    eids Array(String),
    starts Array(UInt32),
    title LowCardinality(String),
    genre LowCardinality(String),
    text String CODEC(ZSTD(3)),
    folded String CODEC(ZSTD(3)),
    loose String CODEC(ZSTD(3)),
    own UInt32,
    tail String CODEC(ZSTD(3)),
    INDEX pairs folded TYPE ngrambf_v1(2, 65536, 2, 0) GRANULARITY 1,
    INDEX loose_pairs loose TYPE ngrambf_v1(2, 65536, 2, 0) GRANULARITY 1
)
ENGINE = MergeTree
ORDER BY (document, position)
SETTINGS index_granularity = 1024, non_replicated_deduplication_window = 100000;
`;

/** The forms of characters that the library may hold, in a table of one row. */
export const formsTable = (forms: string): string =>
  `CREATE OR REPLACE TABLE zhangju_forms (forms String) ENGINE = MergeTree ORDER BY tuple() AS SELECT '${forms.replace(/[\\']/gu, '\\$&')}' AS forms;
`;

/** Ends a load into a database that holds another edition. */
export const refuseOther = (mark: string): string =>
  `SELECT throwIf(count() > 0, '${OTHER_EDITION}') FROM system.tables
WHERE database = currentDatabase() AND name = 'zhangju_lines' AND comment != '${mark}' FORMAT Null;
`;

/** Says of the table which edition it holds. */
export const markTable = (mark: string): string => `ALTER TABLE zhangju_lines MODIFY COMMENT '${mark}';\n`;

/** Takes away what was loaded. */
export const DROP = `-- 删掉装入的这一版，文库本身不受影响。
DROP TABLE IF EXISTS zhangju_lines SYNC;
DROP TABLE IF EXISTS zhangju_forms SYNC;
`;

/** On several machines: the same table on each, replicated, and one that stands for all of them. */
export const CLUSTER = `-- 多台机器：{cluster} 换成集群的名字。每台上一张副本表，前面一张总表；同一篇总在同一台上。
-- zhangju_forms 只有一行，在检索服务去问的那台上照 schema.sql 建。
CREATE TABLE zhangju_lines_local ON CLUSTER '{cluster}' AS zhangju_lines
ENGINE = ReplicatedMergeTree('/clickhouse/tables/{shard}/zhangju_lines', '{replica}')
ORDER BY (document, position) SETTINGS index_granularity = 1024;

CREATE TABLE zhangju_lines_all ON CLUSTER '{cluster}' AS zhangju_lines_local
ENGINE = Distributed('{cluster}', currentDatabase(), 'zhangju_lines_local', cityHash64(document));
`;

/** Who may read, and nothing else: the search service uses this name. */
export const READER = `-- 只能读的用户，检索服务用它。密码换成自己的。
CREATE USER IF NOT EXISTS zhangju_reader IDENTIFIED BY '换成密码' SETTINGS readonly = 1, max_execution_time = 20, max_result_rows = 100000;
GRANT SELECT ON zhangju_lines TO zhangju_reader;
GRANT SELECT ON zhangju_forms TO zhangju_reader;
`;

/** How many lines and documents hold a phrase, and how often it stands there; see \`overlapsItself\`. */
export const COUNT = `SELECT count() AS lines, uniqExact(document) AS documents, sum(countSubstrings(folded, {needle:String})) AS total
FROM zhangju_lines
WHERE folded LIKE {pattern:String} AND position(folded, {needle:String}) > 0`;

/** The lines that hold a phrase, in order. */
export const FIND = `SELECT document, position, eids, starts, title, genre, text
FROM zhangju_lines
WHERE folded LIKE {pattern:String} AND position(folded, {needle:String}) > 0
ORDER BY document, position
LIMIT {limit:UInt32} OFFSET {offset:UInt32}`;

/** The forms of characters, see `formsTable`. */
export const FORMS = `SELECT forms FROM zhangju_forms`;

/**
 * The lines in which a phrase may begin over punctuation, over the line's end or in other forms: those where its characters (`probe`, as
 * `loose` has them) stand more often than the phrase itself, or any number of times with `all`.
 */
export const FIND_LOOSE = `SELECT document, position, eids, starts, title, genre, text, tail
FROM zhangju_lines
WHERE loose LIKE {pattern:String} AND position(loose, {probe:String}) > 0
  AND ({all:UInt8} OR countSubstrings(substringUTF8(loose, 1, own + lengthUTF8({probe:String}) - 1), {probe:String})
    > countSubstrings(folded, {needle:String}))
ORDER BY document, position
LIMIT {limit:UInt32} OFFSET {offset:UInt32}`;

/** Lines that come near a question: by how many of its pairs of characters they hold, the shorter first. */
export const RANK = `SELECT document, position, eids, starts, title, genre, text,
       arraySum(pair -> position(folded, pair) > 0, {pairs:Array(String)}) AS shared
FROM zhangju_lines
WHERE multiSearchAny(folded, {pairs:Array(String)})
ORDER BY shared DESC, lengthUTF8(text), document, position
LIMIT {limit:UInt32}`;
