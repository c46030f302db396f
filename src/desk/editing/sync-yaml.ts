import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/** Values as YAML holds them. */
export type Value = string | number | boolean | null | Value[] | { [name: string]: Value | undefined };

const isObject = (value: Value): value is { [name: string]: Value | undefined } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const same = (node: unknown, value: Value): boolean =>
  JSON.stringify((node as Node | null)?.toJSON() ?? null) === JSON.stringify(value);

/** What tells an entry of a list from the others. */
const keyOf = (value: unknown): unknown => (value as { key?: unknown } | null)?.key;

function syncMap(document: Document, map: YAMLMap, value: { [name: string]: Value | undefined }): void {
  for (const pair of [...map.items] as Pair<Node, Node>[]) {
    const name = String((pair.key as unknown as { value: unknown }).value);
    if (value[name] === undefined) map.delete(name);
  }
  for (const [name, wanted] of Object.entries(value)) {
    if (wanted === undefined) continue;
    const node = map.get(name, true) as Node | undefined;
    if (node === undefined) map.set(name, document.createNode(wanted));
    else sync(document, node, wanted, (made) => map.set(name, made));
  }
}

/** The node of a list that stood for an entry before: the one with its key, else one that is equal, else the one in its place. */
function nodeFor(
  items: readonly Node[],
  taken: ReadonlySet<Node>,
  value: Value,
  index: number,
  length: number,
): Node | null {
  const free = items.filter((node) => !taken.has(node));
  const key = keyOf(value);
  if (key !== undefined) return free.find((node) => isMap(node) && node.get('key') === key) ?? null;
  const equal = free.find((node) => same(node, value));
  if (equal) return equal;
  const beside = items[index];
  return items.length === length && beside && !taken.has(beside) ? beside : null;
}

function syncSeq(document: Document, seq: YAMLSeq, value: readonly Value[]): void {
  const items = [...seq.items] as Node[];
  const taken = new Set<Node>();
  // What is equal keeps its own node, before others take the place.
  const found = value.map((each, index) => {
    const node = nodeFor(items, taken, each, index, value.length);
    if (node) taken.add(node);
    return node;
  });
  seq.items = value.map((each, index) => {
    let node = found[index];
    if (!node) return document.createNode(each);
    sync(document, node, each, (made) => (node = made));
    return node;
  });
}

function sync(document: Document, node: Node, value: Value, replace: (made: Node) => void): void {
  if (same(node, value)) return;
  if (isMap(node) && isObject(value)) syncMap(document, node, value);
  else if (isSeq(node) && Array.isArray(value)) syncSeq(document, node, value);
  else if (isScalar(node) && !Array.isArray(value) && !isObject(value)) node.value = value;
  else replace(document.createNode(value));
}

/** Whether every word that begins with * speaks of something that is there. */
function resolves(document: Document): boolean {
  let sound = true;
  visit(document, {
    Alias: (_key, node) => {
      sound &&= node.resolve(document) !== undefined;
    },
  });
  return sound;
}

/** A line without what the writer likes otherwise than people: spaces within brackets. */
const loose = (line: string): string => line.replace(/([[{]) +/gu, '$1').replace(/ +([\]}])/gu, '$1');

/** The written text with the lines that differ in nothing but taste as they were before. */
function keepTaste(before: string, after: string): string {
  const known = new Map(before.split('\n').map((line) => [loose(line), line]));
  return after
    .split('\n')
    .map((line) => known.get(loose(line)) ?? line)
    .join('\n');
}

const COMMENT_APART = /\n\n((?:#[^\n]*\n)+)$/u;

/** The writer sets a comment at the end apart from what stands before it; people do or do not. */
const keepEnd = (before: string, after: string): string =>
  COMMENT_APART.test(before) ? after : after.replace(COMMENT_APART, '\n$1');

/**
 * The text of a YAML file with other content: comments, order and ways of writing stay where the content does, so that the
 * difference is what a person would have written.
 * @param text the file as it is; '' for a new one
 */
export function syncYaml(text: string, value: { [name: string]: Value | undefined }): string {
  const read = parseDocument(text);
  // What cannot be read cannot be kept either, but for what is written above it.
  const document =
    read.errors.length === 0 && resolves(read) ? read : parseDocument(/^(?:#[^\n]*\n)*/u.exec(text)?.[0] ?? '');
  if (document.contents === null || !isMap(document.contents)) document.contents = document.createNode({}) as never;
  syncMap(document, document.contents, value);
  return keepEnd(text, keepTaste(text, document.toString({ lineWidth: 0 })));
}
