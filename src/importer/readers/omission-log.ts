/** One thing that a reader left out on purpose. */
export interface Omission {
  reason: string;
  text: string;
}

/** Collects what a reader leaves out, in order. */
export interface OmissionLog {
  /** Records words that were left out; nothing is recorded for white space only. */
  add: (reason: string, text: string) => void;
  /** Counts things without words, such as pictures; listed once with their number. */
  count: (reason: string) => void;
  list: () => Omission[];
}

export function createOmissionLog(): OmissionLog {
  const entries: Omission[] = [];
  const counts = new Map<string, number>();
  return {
    add: (reason, text) => {
      if (text.trim() !== '') entries.push({ reason, text: text.trim() });
    },
    count: (reason) => counts.set(reason, (counts.get(reason) ?? 0) + 1),
    list: () => [...entries, ...[...counts].map(([reason, times]) => ({ reason, text: `共 ${String(times)} 处` }))],
  };
}
