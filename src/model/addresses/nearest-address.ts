const partsOf = (eId: string): string[] => eId.replace(/^s/u, '').split('-');
const numberIn = (part: string | undefined): number => Number(/\d+/u.exec(part ?? '')?.[0] ?? 0);

/**
 * The address that comes nearest to one that is not there: it shares most of its first parts, and where they part, its number is the
 * next. `s2-9-p1` is nearest to the last of `s2-…`.
 * @param known eIds in the order of the text
 * @returns null when there are none
 */
export function nearestAddress(asked: string, known: readonly string[]): string | null {
  const wanted = partsOf(asked);
  let best: { eId: string; shared: number; away: number } | null = null;
  for (const eId of known) {
    const parts = partsOf(eId);
    const differing = wanted.findIndex((part, at) => part !== parts[at]);
    const shared = differing === -1 ? wanted.length : differing;
    const away = Math.abs(numberIn(wanted[shared]) - numberIn(parts[shared]));
    if (best === null || shared > best.shared || (shared === best.shared && away < best.away))
      best = { eId, shared, away };
  }
  return best && best.eId;
}
