import type { ServiceAnswer } from '../../search/core/service-answer.ts';

/** A reader does not wait longer for a service before the site's own index answers. */
const PATIENCE = 4000;

/** Whether all that is shown of an answer is there: a service may be older than the site, and say less. */
function isAnswer(given: unknown): given is ServiceAnswer {
  const { total, hits, across, forms } = (given ?? {}) as Partial<ServiceAnswer>;
  return typeof total === 'number' && [hits, across?.hits, forms].every((list) => Array.isArray(list));
}

/**
 * Asks the search service.
 * @param service its address, ending in a slash
 * @param from how many lines are passed over
 * @throws Error when it cannot be had, does not answer in time, or answers with something else
 */
export async function askService(service: string, query: string, from = 0): Promise<ServiceAnswer> {
  const asked = new URLSearchParams({ q: query, from: String(from) });
  const response = await fetch(`${service}find?${asked.toString()}`, {
    signal: AbortSignal.timeout(PATIENCE),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
  if (!response.ok) throw new Error(`the search service answered ${String(response.status)}`);
  const answer: unknown = await response.json();
  if (!isAnswer(answer)) throw new Error('this is no search service of this version');
  return answer;
}
