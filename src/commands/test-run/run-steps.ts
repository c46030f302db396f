import { readFile, rm } from 'node:fs/promises';
import { countReport, type Counts } from './count-report.ts';
import { runTool } from './run-tool.ts';
import { reportFile, type Step } from './steps.ts';

/** What came of a step. */
export interface Outcome {
  title: string;
  ok: boolean;
  seconds: number;
  counts: Counts;
}

/** The outcomes so far, and whether we were asked to stop. */
export interface RunResult {
  outcomes: Outcome[];
  stopped: boolean;
}

/** Runs the steps one after the other, all of them even when one fails, so that one run shows everything to mend. */
export async function runSteps(
  steps: readonly Step[],
  reports: string,
  env: Record<string, string>,
): Promise<RunResult> {
  const outcomes: Outcome[] = [];
  for (const [index, step] of steps.entries()) {
    console.log(`\n━━ [${String(index + 1)}/${String(steps.length)}] ${step.title}`);
    // A report of an earlier run must not speak for this one.
    if (step.project !== undefined) await rm(reportFile(reports, step.project), { force: true });
    const since = performance.now();
    const { code, stopped } = await runTool(step.args, env);
    if (stopped) return { outcomes, stopped };
    const seconds = (performance.now() - since) / 1000;
    const counts = await countStep(step, reports, code === 0);
    outcomes.push({ title: step.title, ok: code === 0 && counts.failed === 0, seconds, counts });
  }
  return { outcomes, stopped: false };
}

async function countStep(step: Step, reports: string, ok: boolean): Promise<Counts> {
  const whole = { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  if (step.project === undefined) return whole;
  const report = await readFile(reportFile(reports, step.project), 'utf8').catch(() => undefined);
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const counts = countReport(report);
  // Vitest also fails for what is no test: an error outside of tests, or no test found.
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}
