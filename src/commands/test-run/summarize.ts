import type { Outcome } from './run-steps.ts';

/** The closing lines: one per step with its seconds, then the total, whose form other programs read. */
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
  return ['', '━━ 汇总', ...rows, ...remarks, '', `${total('passed')} passed, ${total('failed')} failed`].join('\n');
}
