import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';

/** What a process and everything it started have used. */
export interface TreeUsage {
  /** Seconds of user and system time. */
  cpu: number;
  /** Bytes: the highest sum of the resident memory (RSS) of all processes at one moment. Shared pages count in each. */
  memory: number;
}

const EVERY_MS = 100;
// Ticks of /proc a second; the kernel shows 100 to programs on every platform.
const TICKS = 100;

interface Row {
  pid: number;
  parent: number;
  /** Seconds, without those of its children. */
  cpu: number;
  /** A number is given to another process later, but not with the same start. */
  key: string;
}

/**
 * Watches a process and all that descend from it by looking at /proc ten times a second.
 * Processor time is the larger of two sums, because each misses something: the kernel's own of all children that were
 * waited for does not know orphans, and what was last seen of each process does not know its end.
 * @returns ends the watch and gives what was used, after the process has ended; undefined where there is no /proc
 */
export function watchTree(root: number): () => TreeUsage | undefined {
  const waitedBefore = waitedCpu();
  if (waitedBefore === undefined) return () => undefined;
  const seen = new Map<string, number>();
  let memory = 0;
  const look = (): void => {
    const rows = readProcesses();
    const tree = new Set([root]);
    // A parent may stand behind its child, and an orphan has none in the tree, but was seen before.
    for (let size = -1; size !== tree.size;) {
      size = tree.size;
      for (const { pid, parent, key } of rows) if (tree.has(parent) || seen.has(key)) tree.add(pid);
    }
    let sum = 0;
    for (const { pid, cpu, key } of rows) {
      if (!tree.has(pid)) continue;
      seen.set(key, cpu);
      sum += residentBytes(pid);
    }
    memory = Math.max(memory, sum);
  };
  look();
  const timer = setInterval(look, EVERY_MS);
  return () => {
    clearInterval(timer);
    const sampled = [...seen.values()].reduce((sum, cpu) => sum + cpu, 0);
    return { cpu: Math.max(sampled, (waitedCpu() ?? 0) - waitedBefore), memory };
  };
}

function readProcesses(): Row[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((name) => {
      const fields = statOf(name);
      if (!fields) return [];
      const cpu = (Number(fields[11]) + Number(fields[12])) / TICKS;
      return [{ pid: Number(name), parent: Number(fields[1]), cpu, key: `${name} ${fields[19] ?? ''}` }];
    });
}

/** Seconds of all children of this process that have ended and were waited for, with theirs. */
function waitedCpu(): number | undefined {
  const fields = statOf(String(process.pid));
  return fields && (Number(fields[13]) + Number(fields[14])) / TICKS;
}

/** The fields of proc_pid_stat(5) from the third on; undefined when the process is gone. */
function statOf(pid: string): string[] | undefined {
  const text = readOrNothing(`/proc/${pid}/stat`);
  // The second field is a name in brackets, which may hold anything.
  return text === undefined ? undefined : text.slice(text.lastIndexOf(')') + 2).split(' ');
}

function residentBytes(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/mu.exec(readOrNothing(`/proc/${String(pid)}/status`) ?? '')?.[1];
  return Number(kilobytes ?? 0) * 1024;
}

function readOrNothing(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
