import type { ServiceAnswer } from '../../search/core/service-answer.ts';

/** A reader does not wait longer for a service before the site's own index answers. */
const PATIENCE = 4000;

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
  const answer = (await response.json()) as ServiceAnswer;
  if (typeof answer.total !== 'number' || !Array.isArray(answer.hits)) throw new Error('this is no search service');
  return answer;
}
