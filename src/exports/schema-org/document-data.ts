import type { Edition } from '../../edition/edition.ts';
import { workFacts } from '../work-facts.ts';
import { dataScript } from './data-script.ts';

const LAWS =
  /^(?:法律|行政法规|监察法规|地方性法规|自治条例|单行条例|经济特区法规|法规|部门规章|地方政府规章|规章|司法解释)$/u;
const FORCE: Readonly<Record<string, string>> = {
  现行有效: 'InForce',
  已废止: 'NotInForce',
  尚未生效: 'NotInForce',
};

/** One value as it is, several as a list, none as nothing. */
const one = (values: readonly string[] = []): string | readonly string[] | undefined =>
  values.length > 1 ? values : values[0];

/**
 * What a document's page tells programs of it, in the vocabulary of schema.org: a law as `Legislation`, anything else as
 * `DigitalDocument`. Short, because every reader loads it; relative, because a site has no place of its own.
 * @returns a script element that holds data and is never run
 */
export function documentData({ document }: Pick<Edition, 'document'>): string {
  const { kind, number, issuer, dated, published, adopted, amended, effective, validity } = workFacts(document);
  const common = { '@id': `${document.id}.html`, name: document.title };
  if (![document.genre, ...(kind ?? [])].some((name) => LAWS.test(name)))
    return dataScript({
      '@type': 'DigitalDocument',
      ...common,
      identifier: one(number),
      creator: one(issuer),
      dateCreated: one(dated),
      datePublished: one(published),
    });
  return dataScript({
    '@type': 'Legislation',
    ...common,
    legislationType: one(kind),
    legislationIdentifier: one(number),
    legislationPassedBy: one(issuer),
    legislationDate: one(adopted ?? dated),
    datePublished: one(published),
    legislationDateVersion: one(amended),
    legislationDateOfApplicability: one(effective),
    legislationLegalForce: validity?.[0] === undefined ? undefined : FORCE[validity[0]],
  });
}
