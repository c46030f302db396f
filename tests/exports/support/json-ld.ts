import { Parser } from 'htmlparser2';
import jsonld from 'jsonld';

/** What a page tells programs: the objects of its JSON-LD, as they stand there. */
export function dataOf(html: string): Record<string, unknown>[] {
  const found: string[] = [];
  let inside = false;
  const parser = new Parser({
    onopentag: (name, { type }) => {
      inside = name === 'script' && type === 'application/ld+json';
      if (inside) found.push('');
    },
    ontext: (text) => {
      if (inside) found.push(found.pop()! + text);
    },
    onclosetag: () => (inside = false),
  });
  parser.end(html);
  return found.map((text) => JSON.parse(text) as Record<string, unknown>);
}

/** What each kind of thing has to say. The kinds of pages have the name of their page, and the site that they are part of. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  WebSite: ['name', 'inLanguage'],
  WebPage: ['name', 'isPartOf'],
  CollectionPage: ['name', 'isPartOf'],
  SearchResultsPage: ['name', 'isPartOf'],
  Article: ['headline', 'abstract', 'isPartOf'],
  LearningResource: ['name', 'description', 'timeRequired'],
  Dataset: ['name', 'description', 'distribution'],
  DataDownload: ['contentUrl', 'encodingFormat'],
  DefinedTermSet: ['name', 'hasDefinedTerm'],
  DefinedTerm: ['name'],
  DigitalDocument: ['name'],
  Legislation: ['name', 'legislationType'],
};
/** Stands for the context of schema.org, which is not fetched: every name is one of its terms. */
const CONTEXT = { '@context': { '@vocab': 'https://schema.org/' } };
const SCHEMA = 'https://schema.org/';

/**
 * Reads JSON-LD as linked data by a parser of JSON-LD 1.1. Returns what is missing or unknown in it, and the kinds of what it describes.
 * @param base address of the page
 */
export async function readData(data: object, base: string): Promise<{ kinds: string[]; faults: string[] }> {
  const graph = (await jsonld.flatten(data, undefined, {
    base,
    safe: true,
    documentLoader: (url: string) => {
      if (url !== 'https://schema.org') throw new Error(`${url} is not to be fetched`);
      return Promise.resolve({ contextUrl: undefined, documentUrl: url, document: CONTEXT });
    },
  } as jsonld.Options.Flatten)) as unknown as Record<string, unknown>[];
  const [kinds, faults]: [string[], string[]] = [[], []];
  for (const node of graph) {
    const kind = ((node['@type'] as string[] | undefined)?.[0] ?? '').replace(SCHEMA, '');
    // What is only named is described on its own page.
    const properties = Object.keys(node).filter((key) => !key.startsWith('@'));
    if (properties.length === 0) continue;
    kinds.push(kind);
    if (!REQUIRED[kind]) faults.push(`${base}: ${kind} is not expected`);
    for (const name of REQUIRED[kind] ?? [])
      if (!(SCHEMA + name in node)) faults.push(`${base}: ${kind} has no ${name}`);
  }
  return { kinds, faults };
}
