import { expect, it } from 'vitest';
import { countReport } from '../../src/commands/test-run/count-report.ts';
import { listSteps } from '../../src/commands/test-run/steps.ts';
import { summarize } from '../../src/commands/test-run/summarize.ts';

const report = (results: unknown[], counts: object): string =>
  JSON.stringify({
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: results,
    ...counts,
  });

it('counts tests, and a file that could not be loaded as one failure', () => {
  const results = [
    { status: 'passed', assertionResults: [{}, {}] },
    { status: 'failed', assertionResults: [{}] },
    { status: 'failed', assertionResults: [] },
  ];
  const json = report(results, { numPassedTests: 2, numFailedTests: 1, numPendingTests: 3, numTodoTests: 1 });
  expect(countReport(json)).toEqual({ passed: 2, failed: 2, skipped: 4 });
});

it('ends with the sums, after a line for each step and each remark', () => {
  const outcomes = [
    { title: '格式', ok: true, seconds: 1.25, counts: { passed: 1, failed: 0, skipped: 0 } },
    { title: '单元测试', ok: false, seconds: 2, counts: { passed: 40, failed: 2, skipped: 1 } },
  ];
  const lines = summarize(outcomes, ['没有 Firefox']).split('\n');
  expect(lines.at(-1)).toBe('41 passed, 2 failed');
  expect(lines).toContain('  ✗ 单元测试  2.0 秒，通过 40 项，未通过 2 项，跳过 1 项');
  expect(lines).toContain('  ⚠ 没有 Firefox');
});

it('runs everything in order, or one part', () => {
  const parts = listSteps('/r', '/reports').map(({ part }) => part);
  expect(parts).toEqual(['lint', 'lint', 'lint', 'lint', 'lint', 'unit', 'e2e', 'e2e']);
  expect(listSteps('/r', '/reports', 'unit').map(({ project }) => project)).toEqual(['unit']);
});
