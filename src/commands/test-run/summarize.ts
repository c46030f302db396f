import type { Outcome } from './run-steps.ts';

/**
 * The closing lines: the tests that failed, which have long scrolled away, one line per step with its seconds, then the
 * total, whose form other programs read.
 */
export function summarize(outcomes: readonly Outcome[], notes: readonly string[]): string {
  const rows = outcomes.map(({ title, ok, seconds, counts }) => {
    const tests = counts.passed + counts.failed > 1 ? `，通过 ${String(counts.passed)} 项` : '';
    const failed = counts.failed > 0 ? `，未通过 ${String(counts.failed)} 项` : '';
    const skipped = counts.skipped > 0 ? `，跳过 ${String(counts.skipped)} 项` : '';
    return `  ${ok ? '✓' : '✗'} ${title}  ${seconds.toFixed(1)} 秒${tests}${failed}${skipped}`;
  });
  const total = (key: 'passed' | 'failed'): string =>
    String(outcomes.reduce((sum, { counts }) => sum + counts[key], 0));
  const remarks = notes.map((note) => `  ⚠ ${note}`);
  const failures = outcomes.flatMap(({ title, failures: failed }) =>
    failed.map(({ file, title: test, message }) => `  ✗ ${title} │ ${file} › ${test}\n${indent(message)}`),
  );
  const heading = failures.length > 0 ? ['', '━━ 没有通过的测试'] : [];
  return [
    ...heading,
    ...failures,
    '',
    '━━ 汇总',
    ...rows,
    ...remarks,
    '',
    `${total('passed')} passed, ${total('failed')} failed`,
  ].join('\n');
}

const indent = (text: string): string => text.replace(/^/gmu, '      ');
