import type { Library } from '../../library/compose-library.ts';
import type { StructuredDocument } from '../../model/document.ts';
import type { TextFile } from '../output.ts';

const COMMON = { '@context': 'https://dtsapi.org/context/v1.0.json', dtsVersion: '1.0' };

type Titled = Pick<StructuredDocument, 'id' | 'title' | 'sections'>;

/** Where things stand. A file server answers every query with the whole file, so what a query may narrow is left out. */
const places = (address: string) => ({
  collection: `${address}dts/collection.json`,
  navigation: (id: string): string => `${address}dts/navigation/${id}.json`,
  document: (id: string): string => `${address}documents/${id}.txt`,
});

function resource({ id, title, sections }: Titled, address: string): object {
  const { collection, navigation, document } = places(address);
  return {
    '@id': id,
    '@type': 'Resource',
    title,
    totalParents: 1,
    totalChildren: 0,
    collection,
    navigation: navigation(id),
    document: document(id),
    mediaTypes: ['text/plain'],
    citationTrees: [{ '@type': 'CitationTree', maxCiteDepth: Math.max(0, ...sections.map(({ depth }) => depth)) }],
  };
}

/** A static description of documents and their sections after Distributed Text Services 1.0: an entry, the list, an outline for each. */
export function writeDts({ site, editions }: Pick<Library, 'site' | 'editions'>, address: string): TextFile[] {
  const { collection, navigation, document } = places(address);
  const json = (data: object): string => `${JSON.stringify({ ...COMMON, ...data })}\n`;
  const documents: readonly Titled[] = editions.map((edition) => edition.document);
  return [
    {
      path: 'dts/index.json',
      text: json({
        '@id': `${address}dts/index.json`,
        '@type': 'EntryPoint',
        collection,
        navigation: navigation('{resource}'),
        document: document('{resource}'),
      }),
    },
    {
      path: 'dts/collection.json',
      text: json({
        '@id': 'library',
        '@type': 'Collection',
        title: site.name,
        totalParents: 0,
        totalChildren: documents.length,
        collection,
        member: documents.map((one) => resource(one, address)),
      }),
    },
    ...documents.map((one) => ({
      path: `dts/navigation/${one.id}.json`,
      text: json({
        '@id': navigation(one.id),
        '@type': 'Navigation',
        resource: resource(one, address),
        member: one.sections.map(({ eId, depth, parent, heading }) => ({
          identifier: eId,
          '@type': 'CitableUnit',
          level: depth,
          parent,
          citeType: 'section',
          dublinCore: { title: heading },
        })),
      }),
    })),
  ];
}
