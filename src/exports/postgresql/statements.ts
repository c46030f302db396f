/** Every character and every pair of neighbouring characters of a text, once: what the index is made of. */
const GRAMS = `CREATE OR REPLACE FUNCTION zhangju_grams(body text) RETURNS text[]
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT substr(body, place, size)), '{}')
  FROM generate_series(1, length(body)) AS place, generate_series(1, 2) AS size
  WHERE place + size - 1 <= length(body)
$$;
`;

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
  PRIMARY KEY (document, position)
);
CREATE TABLE IF NOT EXISTS zhangju_loaded (digest text PRIMARY KEY, rows integer NOT NULL);
`;

/** Made when the rows are there, which takes a fraction of the time. */
export const INDEX = `SET maintenance_work_mem = '512MB';
CREATE INDEX IF NOT EXISTS zhangju_lines_grams ON zhangju_lines USING gin (zhangju_grams(folded));
ANALYZE zhangju_lines;
`;

/** Who may read, and nothing else: the search service uses this name. */
export const READER = `-- 只能读的用户，检索服务用它。密码换成自己的。
CREATE ROLE zhangju_reader LOGIN PASSWORD '换成密码';
ALTER ROLE zhangju_reader SET default_transaction_read_only = on;
ALTER ROLE zhangju_reader SET statement_timeout = '20s';
GRANT SELECT ON zhangju_lines TO zhangju_reader;
`;

const HOLDS = 'zhangju_grams(folded) @> zhangju_query_grams($1) AND strpos(folded, $1) > 0';

/** How many lines and documents hold a phrase, and how often it stands there; see \`overlapsItself\`. */
export const COUNT = `SELECT count(*)::int AS lines, count(DISTINCT document)::int AS documents,
       coalesce(sum((length(folded) - length(replace(folded, $1, ''))) / length($1)), 0)::int AS total
FROM zhangju_lines WHERE ${HOLDS}`;

/** The lines that hold a phrase ($1), in order, $2 of them from $3 on. */
export const FIND = `SELECT document, position, eids, starts, title, genre, text
FROM zhangju_lines WHERE ${HOLDS}
ORDER BY document COLLATE "C", position LIMIT $2 OFFSET $3`;

/** Lines that come near a question: by how many of its pairs of characters ($1) they hold, the shorter first. */
export const RANK = `SELECT document, position, eids, starts, title, genre, text, shared
FROM (
  SELECT *, (SELECT count(*) FROM unnest($1::text[]) AS pair WHERE strpos(folded, pair) > 0)::int AS shared
  FROM zhangju_lines WHERE zhangju_grams(folded) && $1::text[]
) AS near
ORDER BY shared DESC, length(text), document COLLATE "C", position LIMIT $2`;
