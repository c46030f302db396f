import { OTHER_EDITION } from '../databases/edition-mark.ts';

/** Every character and every pair of neighbouring characters of a text: what the index is made of, which keeps each once. */
const GRAMS = `CREATE OR REPLACE FUNCTION zhangju_grams(body text) RETURNS text[]
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT string_to_array(body, NULL)
    || ARRAY(SELECT substr(body, place, 2) FROM generate_series(1, length(body) - 1) AS place)
$$;
`;

// One index for both columns: most pairs are in both. What parts them stands in no phrase.
const INDEXED = "zhangju_grams(folded || E'\\u2029' || loose)";

/** The same for a phrase: its pairs are enough, they hold its characters. */
const QUERY_GRAMS = `CREATE OR REPLACE FUNCTION zhangju_query_grams(needle text) RETURNS text[]
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN length(needle) < 2 THEN ARRAY[needle]
    ELSE (SELECT array_agg(DISTINCT substr(needle, place, 2)) FROM generate_series(1, length(needle) - 1) AS place) END
$$;
`;

/** The table, and the record of what is loaded. */
export const SCHEMA = `${GRAMS}
${QUERY_GRAMS}
CREATE TABLE IF NOT EXISTS zhangju_lines (
  document text NOT NULL,
  position integer NOT NULL,
  eids text[] NOT NULL,
  starts integer[] NOT NULL,
  title text NOT NULL,
  genre text NOT NULL,
  text text NOT NULL,
  folded text NOT NULL,
  loose text NOT NULL,
  own integer NOT NULL,
  tail text NOT NULL,
  PRIMARY KEY (document, position)
);
CREATE TABLE IF NOT EXISTS zhangju_loaded (digest text PRIMARY KEY, rows integer NOT NULL);
`;

/** Ends a load into a database that holds another edition. */
export const refuseOther = (mark: string): string => `DO $$ BEGIN
  IF to_regclass('zhangju_lines') IS NOT NULL
    AND coalesce(obj_description(to_regclass('zhangju_lines'), 'pg_class'), '') <> '${mark}'
  THEN RAISE EXCEPTION '${OTHER_EDITION}';
  END IF;
END $$;
`;

/** Says of the table which edition it holds. */
export const markTable = (mark: string): string => `COMMENT ON TABLE zhangju_lines IS '${mark}';\n`;

/** Takes away what was loaded. */
export const DROP = `-- 删掉装入的这一版，文库本身不受影响。再装入以后，把 reader.sql 里 GRANT 那一行再运行一次。
DROP TABLE IF EXISTS zhangju_lines, zhangju_loaded, zhangju_forms;
`;

/** Made when the rows are there, which takes a fraction of the time. */
export const INDEX = `SET maintenance_work_mem = '512MB';
CREATE INDEX IF NOT EXISTS zhangju_lines_grams ON zhangju_lines USING gin (${INDEXED});
ANALYZE zhangju_lines;
`;

/** Who may read, and nothing else: the search service uses this name. */
export const READER = `-- 只能读的用户，检索服务用它。密码换成自己的。
CREATE ROLE zhangju_reader LOGIN PASSWORD '换成密码';
ALTER ROLE zhangju_reader SET default_transaction_read_only = on;
ALTER ROLE zhangju_reader SET statement_timeout = '20s';
GRANT SELECT ON zhangju_lines, zhangju_forms TO zhangju_reader;
`;

/** The forms of characters that the library may hold, in a table of one row. */
export const formsTable = (forms: string): string => `CREATE TABLE IF NOT EXISTS zhangju_forms (forms text NOT NULL);
BEGIN;
DELETE FROM zhangju_forms;
INSERT INTO zhangju_forms VALUES ('${forms.replaceAll("'", "''")}');
COMMIT;
`;

const HOLDS = `${INDEXED} @> zhangju_query_grams($1) AND strpos(folded, $1) > 0`;

/** How many lines and documents hold a phrase, and how often it stands there; see \`overlapsItself\`. */
export const COUNT = `SELECT count(*)::int AS lines, count(DISTINCT document)::int AS documents,
       coalesce(sum((length(folded) - length(replace(folded, $1, ''))) / length($1)), 0)::int AS total
FROM zhangju_lines WHERE ${HOLDS}`;

/** The lines that hold a phrase ($1), in order, $2 of them from $3 on. */
export const FIND = `SELECT document, position, eids, starts, title, genre, text
FROM zhangju_lines WHERE ${HOLDS}
ORDER BY document COLLATE "C", position LIMIT $2 OFFSET $3`;

/** The forms of characters, see `formsTable`. */
export const FORMS = 'SELECT forms FROM zhangju_forms';

const times = (column: string, parameter: string): string =>
  `(length(${column}) - length(replace(${column}, ${parameter}, ''))) / length(${parameter})`;

/**
 * The lines in which a phrase ($2) may begin over punctuation, over the line's end or in other forms: those where its characters ($1, as
 * `loose` has them) stand more often than the phrase itself, or any number of times with $3; $4 of them from $5 on.
 */
export const FIND_LOOSE = `SELECT document, position, eids, starts, title, genre, text, tail
FROM zhangju_lines
WHERE ${INDEXED} @> zhangju_query_grams($1) AND strpos(loose, $1) > 0
  AND ($3 OR ${times('left(loose, own + length($1) - 1)', '$1')} > ${times('folded', '$2')})
ORDER BY document COLLATE "C", position LIMIT $4 OFFSET $5`;

/** Lines that come near a question: by how many of its pairs of characters ($1) they hold, the shorter first. */
export const RANK = `SELECT document, position, eids, starts, title, genre, text, shared
FROM (
  SELECT *, (SELECT count(*) FROM unnest($1::text[]) AS pair WHERE strpos(folded, pair) > 0)::int AS shared
  FROM zhangju_lines WHERE ${INDEXED} && $1::text[]
) AS near
ORDER BY shared DESC, length(text), document COLLATE "C", position LIMIT $2`;
