import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { countReport } from '../../src/commands/test-run/count-report.ts';
import { listFailures } from '../../src/commands/test-run/list-failures.ts';
import { type Brought, runSteps } from '../../src/commands/test-run/run-steps.ts';
import { listSteps, type Step, type Wanted } from '../../src/commands/test-run/steps.ts';
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
    { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'passed' }] },
    { status: 'failed', assertionResults: [{ status: 'failed' }] },
    { status: 'failed', assertionResults: [{ status: 'skipped' }] },
    { status: 'failed', assertionResults: [] },
  ];
  const json = report(results, { numPassedTests: 2, numFailedTests: 1, numPendingTests: 3, numTodoTests: 1 });
  expect(countReport(json)).toEqual({ passed: 2, failed: 3, skipped: 4 });
});

it('lists the tests that failed, and files that could not be loaded', () => {
  const results = [
    { name: 'a.test.ts', status: 'passed', assertionResults: [{ status: 'passed', fullName: 'is there' }] },
    {
      name: 'b.test.ts',
      status: 'failed',
      assertionResults: [{ status: 'failed', fullName: 'sums adds up', failureMessages: ['Error: 3 is not 4'] }],
    },
    { name: 'c.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
    {
      name: 'd.test.ts',
      status: 'failed',
      message: 'no database',
      assertionResults: [{ status: 'skipped', fullName: 'asks' }],
    },
  ];
  expect(listFailures(report(results, {}))).toEqual([
    { file: 'b.test.ts', title: 'sums adds up', message: 'Error: 3 is not 4' },
    { file: 'c.test.ts', title: '', message: 'no such module' },
    { file: 'd.test.ts', title: '', message: 'no database' },
  ]);
});

it('ends with the sums, after a line for each step and each remark', () => {
  const failure = { file: 'a.test.ts', title: 'adds up', message: 'Error: 3 is not 4\nat once' };
  const outcomes = [
    { title: '格式', ok: true, seconds: 1.25, counts: { passed: 1, failed: 0, skipped: 0 }, failures: [] },
    { title: '单元测试', ok: false, seconds: 2, counts: { passed: 40, failed: 2, skipped: 1 }, failures: [failure] },
  ];
  const lines = summarize(outcomes, ['没有 Firefox']).split('\n');
  expect(lines.at(-1)).toBe('41 passed, 2 failed');
  expect(lines).toContain('  ✗ 单元测试  2.0 秒，通过 40 项，未通过 2 项，跳过 1 项');
  expect(lines).toContain('  ⚠ 没有 Firefox');
  expect(lines.slice(0, 4)).toEqual([
    '',
    '━━ 没有通过的测试',
    '  ✗ 单元测试 │ a.test.ts › adds up',
    '      Error: 3 is not 4',
  ]);
});

it('lists everything, or one part, and leaves out a browser that is not there', () => {
  const wanted = { root: '/r', reports: '/reports', firefox: true };
  const keys = (more: Partial<Wanted> = {}): string[] => listSteps({ ...wanted, ...more }).map(({ key }) => key);
  expect(keys().sort()).toEqual(
    [
      'build',
      'chromium',
      'component-format',
      'eslint',
      'firefox',
      'format',
      'oxlint',
      'rooms',
      'sites',
      'types',
      'unit',
      'unused',
    ].sort(),
  );
  expect(keys({ only: 'unit' })).toEqual(['unit']);
  expect(keys({ only: 'e2e', firefox: false })).toEqual(['build', 'sites', 'chromium']);
});

describe('running', () => {
  const step = (key: string, after: string[] = []): Step => ({ key, title: key, part: 'lint', args: [key], after });

  /** Runs the steps by a runner that ends them in the order in which it is told to. */
  async function order(
    steps: Step[],
    end: (key: string, env: Readonly<Record<string, string>>) => Promise<{ code: number; stopped: boolean }>,
    brought: Brought = {},
  ) {
    vi.spyOn(console, 'log').mockReturnValue();
    onTestFinished(() => void vi.restoreAllMocks());
    const events: string[] = [];
    const result = await runSteps(steps, '/none', {}, brought, async ([key = ''], env) => {
      events.push(`+${key}`);
      const ended = await end(key, env);
      events.push(`-${key}`);
      return ended;
    });
    return { events, result };
  }

  it('three at a time, each after those that it waits for, all of them though one fails', async () => {
    const { events, result } = await order(
      [step('a'), step('b', ['a']), step('c'), step('d', ['b', 'gone']), step('e'), step('f')],
      (key) => Promise.resolve({ code: key === 'a' ? 1 : 0, stopped: false }),
    );
    expect(events.indexOf('+b')).toBeGreaterThan(events.indexOf('-a'));
    expect(events.indexOf('+d')).toBeGreaterThan(events.indexOf('-b'));
    expect(events.slice(0, 3)).toEqual(['+a', '+c', '+e']);
    let running = 0;
    for (const event of events) {
      running += event.startsWith('+') ? 1 : -1;
      expect(running).toBeLessThanOrEqual(3);
    }
    expect(result.outcomes.map(({ title, ok }) => [title, ok])).toEqual([
      ['a', false],
      ['b', true],
      ['c', true],
      ['d', true],
      ['e', true],
      ['f', true],
    ]);
  });

  const well = { code: 0, stopped: false };

  it('a step that waits for a browser begins when it is there and knows it; the others do not wait', async () => {
    let bring: (env: Record<string, string>) => void = () => undefined;
    const browser = new Promise<Record<string, string>>((resolve) => (bring = resolve));
    const knew: string[] = [];
    const { events } = await order(
      [step('a', ['browser']), step('b'), step('c', ['b'])],
      (key, env) => {
        if (key === 'c') bring({ BROWSER: '/b' });
        if (env['BROWSER'] === '/b') knew.push(key);
        return Promise.resolve(well);
      },
      { browser },
    );
    expect(events).toEqual(['+b', '-b', '+c', '-c', '+a', '-a']);
    expect(knew).toEqual(['a']);
  });

  it('a browser that can’t be brought is told, when what runs has ended', async () => {
    let end: (ended: typeof well) => void = () => undefined;
    const running = new Promise<typeof well>((resolve) => (end = resolve));
    const told: string[] = [];
    const result = order([step('a'), step('b', ['browser'])], () => running.then((ended) => (told.push('a'), ended)), {
      browser: Promise.reject(new Error('没有网络')),
    }).catch((error: unknown) => told.push(String(error)));
    end(well);
    await result;
    expect(told).toEqual(['a', 'Error: 没有网络']);
  });

  it('begins nothing more once it was asked to stop', async () => {
    const { events, result } = await order([step('a'), step('b', ['a'])], () =>
      Promise.resolve({ code: 1, stopped: true }),
    );
    expect(events).toEqual(['+a', '-a']);
    expect(result.stopped).toBe(true);
  });
});
