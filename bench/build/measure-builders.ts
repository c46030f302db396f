import type { Builder } from './builder.ts';
import { type CommandRun, measureCommand } from './measure-command.ts';
import { measureSite, type SiteSize } from './site-size.ts';

/** What is built: everything from nothing, after one changed document, with nothing changed. */
export const KINDS = ['full', 'changed', 'same'] as const;
export type Kind = (typeof KINDS)[number];

/** Several measurements of the same. */
export interface Spread {
  min: number;
  median: number;
  max: number;
}

/** What builds of one kind took: seconds, seconds of the processors, bytes. The last two where the system tells them. */
export interface Figures {
  runs: number;
  seconds: Spread;
  cpu: Spread | undefined;
  memory: Spread | undefined;
}

/** Everything measured of one builder. */
export interface BuilderMeasured {
  name: string;
  figures: Partial<Record<Kind, Figures>>;
  /** The site as the last full build left it. */
  size: SiteSize | undefined;
  /** The build that failed, after which the builder was not asked again. */
  failure: (CommandRun & { kind: Kind }) | undefined;
}

/**
 * Lets each builder build in turn, the order changing with each run, so that none has the quieter moments of the machine to
 * itself.
 * @param kinds what is built, in this order
 */
export async function measureBuilders(
  builders: readonly Builder[],
  kinds: readonly Kind[],
  runs: number,
  say: (what: string) => void,
): Promise<BuilderMeasured[]> {
  const rows = builders.map((builder) => ({
    builder,
    taken: new Map<Kind, CommandRun[]>(),
    size: undefined as SiteSize | undefined,
    failure: undefined as BuilderMeasured['failure'],
  }));
  for (let run = 0; run < runs; run += 1) {
    for (const kind of kinds) {
      for (const row of run % 2 === 0 ? rows : rows.toReversed()) {
        if (row.failure) continue;
        if (kind === 'full') await row.builder.forget();
        if (kind === 'changed') await row.builder.change();
        const taken = await measureCommand(row.builder.build);
        say(`${row.builder.name}，${nameOf(kind)}，第 ${String(run + 1)} 次：${taken.seconds.toFixed(1)} 秒`);
        if (!taken.ok) row.failure = { ...taken, kind };
        else row.taken.set(kind, [...(row.taken.get(kind) ?? []), taken]);
        if (taken.ok && kind === 'full') row.size = await measureSite(row.builder.site);
      }
    }
  }
  return rows.map(({ builder: { name }, taken, size, failure }) => ({
    name,
    figures: Object.fromEntries([...taken].map(([kind, list]) => [kind, figuresOf(list)])),
    size,
    failure,
  }));
}

/** A kind of build, for people. */
export const nameOf = (kind: Kind): string => ({ full: '全部', changed: '改一篇', same: '没有改动' })[kind];

function figuresOf(list: readonly CommandRun[]): Figures {
  return {
    runs: list.length,
    seconds: spreadOf(list.map(({ seconds }) => seconds))!,
    cpu: spreadOf(list.flatMap(({ cpu }) => cpu ?? [])),
    memory: spreadOf(list.flatMap(({ memory }) => memory ?? [])),
  };
}

/** The least, the middle and the most of some values; undefined when there are none. */
export function spreadOf(values: readonly number[]): Spread | undefined {
  const ordered = [...values].sort((a, b) => a - b);
  // The mean of the two in the middle when their number is even.
  const middle = [(ordered.length - 1) >> 1, ordered.length >> 1].map((place) => ordered[place] ?? NaN);
  const [min, max] = [ordered[0], ordered.at(-1)];
  return min === undefined || max === undefined ? undefined : { min, median: (middle[0]! + middle[1]!) / 2, max };
}
