import { parseDocument, visit } from 'yaml';

/** What a YAML text holds as far as it can be read: a slip costs the value in which it stands and not the rest. Null for none of it. */
export function parseLoosely(text: string): unknown {
  const document = parseDocument(
    text.replace(/^\t+/gmu, (tabs) => '    '.repeat(tabs.length)),
    { logLevel: 'silent' },
  );
  // A word that begins with * and was never defined is a word.
  visit(document, {
    Alias: (_key, node) => (node.resolve(document) === undefined ? document.createNode(`*${node.source}`) : undefined),
  });
  try {
    return document.toJS() as unknown;
  } catch {
    return null;
  }
}

/** The fields of a YAML text as far as they can be read; none where it is something else. */
export function parseFields(text: string): Record<string, unknown> {
  const value = parseLoosely(text);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}
