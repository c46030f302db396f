import { readFile, rm } from 'node:fs/promises';
import { countReport, type Counts } from './count-report.ts';
import { listFailures, type Failure } from './list-failures.ts';
import { runTool } from './run-tool.ts';
import { reportFile, type Step } from './steps.ts';

/** What came of a step. */
export interface Outcome {
  title: string;
  ok: boolean;
  seconds: number;
  counts: Counts;
  /** Tests that failed, where the step is made of tests. */
  failures: Failure[];
}

/** The outcomes so far in the order of the steps, and whether we were asked to stop. */
export interface RunResult {
  outcomes: Outcome[];
  stopped: boolean;
}

/** What steps wait for that is no step, by the name in their `after`, and the variables that it brings for all that begin later. */
export type Brought = Record<string, Promise<Readonly<Record<string, string>>>>;

/** Runs a tool; tests pass another. */
export type Runner = typeof runTool;

// Two cores are what a test run may count on, and a test that drives a browser waits for it half of the time.
const AT_ONCE = 3;

/**
 * Runs the steps, three at a time, each when those that it must come after have ended: all of them even when one fails, so
 * that one run shows everything to mend.
 * @throws what kept something from being brought, once the steps that run have ended
 */
export async function runSteps(
  steps: readonly Step[],
  reports: string,
  env: Record<string, string>,
  brought: Brought = {},
  run: Runner = runTool,
): Promise<RunResult> {
  const waiting = [...steps];
  const ended = new Set<string>();
  const outcomes = new Map<Step, Outcome>();
  const running = new Map<Step, Promise<void>>();
  const asked = { stop: false };
  const coming = new Map(
    Object.entries(brought).map(([key, bringing]) => [
      key,
      bringing.then((more) => {
        Object.assign(env, more);
        coming.delete(key);
      }),
    ]),
  );
  const isFree = ({ after = [] }: Step): boolean =>
    after.every((key) => ended.has(key) || !(coming.has(key) || steps.some((step) => step.key === key)));

  const start = async (step: Step): Promise<void> => {
    console.log(`\n━━ [${String(steps.indexOf(step) + 1)}/${String(steps.length)}] ${step.title} 开始`);
    // A report of an earlier run must not speak for this one.
    if (step.project !== undefined) await rm(reportFile(reports, step.project), { force: true });
    const since = performance.now();
    // The browsers take the longest, and nothing else may make them wait.
    const end = await run(step.args, env, step.title, step.part !== 'e2e');
    asked.stop ||= end.stopped;
    const seconds = (performance.now() - since) / 1000;
    const { counts, failures } = await countStep(step, reports, end.code === 0);
    const ok = end.code === 0 && counts.failed === 0;
    outcomes.set(step, { title: step.title, ok, seconds, counts, failures });
    ended.add(step.key);
    running.delete(step);
    if (!end.stopped) console.log(`━━ ${ok ? '✓' : '✗'} ${step.title} ${seconds.toFixed(1)} 秒`);
  };

  while (waiting.length > 0 || running.size > 0) {
    while (running.size < AT_ONCE && !asked.stop) {
      const next = waiting.findIndex(isFree);
      if (next === -1) break;
      for (const step of waiting.splice(next, 1)) running.set(step, start(step));
    }
    if (running.size === 0 && (asked.stop || coming.size === 0)) break;
    try {
      await Promise.race([...running.values(), ...coming.values()]);
    } catch (error) {
      await Promise.all(running.values());
      throw error;
    }
  }
  return { outcomes: steps.flatMap((step) => outcomes.get(step) ?? []), stopped: asked.stop };
}

async function countStep(step: Step, reports: string, ok: boolean): Promise<Pick<Outcome, 'counts' | 'failures'>> {
  const whole = { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  if (step.project === undefined) return { counts: whole, failures: [] };
  const report = await readFile(reportFile(reports, step.project), 'utf8').catch(() => undefined);
  if (report === undefined) return { counts: { passed: 0, failed: 1, skipped: 0 }, failures: [] };
  const counts = countReport(report);
  const failures = listFailures(report);
  // Vitest also fails for what is no test: an error outside of tests, or no test found.
  return { counts: ok || counts.failed > 0 ? counts : { ...counts, failed: 1 }, failures };
}
