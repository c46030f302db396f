const listKey = 'zhangju:searches';
const offKey = 'zhangju:searches-off';
const mostKept = 30;
// A passage is not something that one picks from a list.
const longestKept = 60;

/** Storage may be forbidden or full; search then simply has no memory. */
function attempt<Result>(act: () => Result, otherwise: Result): Result {
  try {
    return act();
  } catch {
    return otherwise;
  }
}

/** Whether searches are remembered in this browser. */
export function remembersQueries(): boolean {
  return attempt(() => localStorage.getItem(offKey) === null, false);
}

/** What was searched in this browser, the last first. */
export function rememberedQueries(): string[] {
  const kept: unknown = attempt(() => JSON.parse(localStorage.getItem(listKey) ?? '[]') as unknown, []);
  return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string').slice(0, mostKept) : [];
}

/** Keeps a query for next time, unless that is switched off. */
export function rememberQuery(query: string): void {
  const text = query.trim();
  if (text === '' || text.length > longestKept || !remembersQueries()) return;
  const list = [text, ...rememberedQueries().filter((each) => each !== text)].slice(0, mostKept);
  attempt(() => localStorage.setItem(listKey, JSON.stringify(list)), undefined);
}

/** Forgets everything that was searched. */
export function forgetQueries(): void {
  attempt(() => localStorage.removeItem(listKey), undefined);
}

/** Switches remembering on or off; switching off forgets too. */
export function setRemembering(on: boolean): void {
  if (!on) forgetQueries();
  attempt(() => (on ? localStorage.removeItem(offKey) : localStorage.setItem(offKey, '1')), undefined);
}
