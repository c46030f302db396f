import { decisionsSchema, type Decisions } from '../edition/schemas/decisions.ts';
import { keepFitting } from '../files/keep-fitting.ts';
import { parseFields } from '../files/parse-loosely.ts';

/** What can be told of decisions of which some may be lost. */
export interface SalvagedDecisions {
  /** The lists of its decisions that still say something, be it that there was nothing to decide. */
  recorded: Partial<Decisions>;
  /** Lines of the source on which a decision was lost. */
  lost: ReadonlySet<number>;
}

/** What can still be read of the text of decisions.yaml. */
export function salvageDecisions(text: string): SalvagedDecisions {
  const given = parseFields(text);
  const { kept, dropped } = keepFitting<Decisions>(decisionsSchema, given);
  // The outline is written last: where it is gone, so may be what stood before it.
  const ended = (kept.outline ?? []).length > 0;
  const says = ([name, list]: readonly [string, unknown[]]): boolean => {
    const before = given[name] ?? (ended ? [] : undefined);
    return Array.isArray(before) && (list.length > 0 || before.length === 0);
  };
  const recorded = Object.fromEntries(Object.entries(kept).filter(says)) as Partial<Decisions>;
  const lines = dropped.flatMap((entry) => {
    const line = (entry as { line?: unknown } | null)?.line;
    return typeof line === 'number' ? [line] : [];
  });
  return { recorded, lost: new Set(lines) };
}
