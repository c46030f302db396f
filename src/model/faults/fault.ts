/** Where a fault was found. `line` counts from 1; both are data, so that reporters can print or group by them. */
export interface Place {
  file: string;
  line?: number;
}

/** One thing that is wrong, told to a person who does not program. */
export interface Fault extends Partial<Place> {
  /** Stable name of the rule that found it, e.g. `quote-matches`. */
  rule: string;
  /** What happened, one sentence of plain Chinese. */
  what: string;
  /** Details worth a line each: the two texts that differ, what is available instead. */
  details?: string[];
  /** What to do about it, one sentence of plain Chinese. */
  remedy: string;
}

/** Thrown when work cannot go on. Carries every fault found so far; `cause` keeps a foreign error. */
export class FaultError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[] | Fault, options?: { cause?: unknown }) {
    const list = Array.isArray(faults) ? (faults as readonly Fault[]) : [faults as Fault];
    super(formatFaults(list), options);
    this.name = 'FaultError';
    this.faults = list;
  }
}

/** One fault as lines of text: `文件:行  what`, details, remedy, rule name. */
export function formatFault(fault: Fault): string {
  const place =
    fault.file === undefined
      ? ''
      : fault.line === undefined
        ? `${fault.file}  `
        : `${fault.file}:${String(fault.line)}  `;
  const details = (fault.details ?? []).map((line) => `      ${line}`);
  return [`  ✗ ${place}${fault.what}`, ...details, `    怎么办：${fault.remedy}`, `    （检查项：${fault.rule}）`].join(
    '\n',
  );
}

/** All faults, one below the other, with a closing count. */
export function formatFaults(faults: readonly Fault[]): string {
  return [...faults.map(formatFault), `共 ${String(faults.length)} 处问题。`].join('\n\n');
}
