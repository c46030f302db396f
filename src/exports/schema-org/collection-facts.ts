import type { Library } from '../../library/compose-library.ts';
import type { PageFacts } from './page-data.ts';

/** A page that lists others. */
export const LISTING: PageFacts = { '@type': 'CollectionPage' };

/** A comparison table: what it compares, and its file. */
export function tableFacts({ id, data }: Library['datasets'][number]): PageFacts {
  return {
    '@type': 'Dataset',
    name: data.title,
    description: data.introduction ?? data.summary,
    distribution: { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: `${id}.csv` },
  };
}

/** The glossary: each term with its other forms, and with the first words of a source where the sources explain it. */
export function termFacts(terms: Library['terms']): PageFacts {
  return {
    '@type': 'DefinedTermSet',
    hasDefinedTerm: terms.map(({ key, term, aliases, explained, quotations }) => ({
      '@type': 'DefinedTerm',
      '@id': `#t-${key}`,
      name: term,
      ...(aliases.length > 0 && { alternateName: aliases }),
      ...(explained === '有' && { description: quotations[0]!.quote }),
    })),
  };
}

/** An article in the editors' words. */
export function articleFacts({ title, summary }: Library['articles'][number]['frontmatter']): PageFacts {
  return { '@type': 'Article', headline: title, abstract: summary };
}

/** A course, with the time that it takes. */
export function courseFacts({ summary }: Library['courses'][number]['frontmatter'], minutes: number): PageFacts {
  return { '@type': 'LearningResource', description: summary, timeRequired: `PT${String(minutes)}M` };
}
