import type { Statement } from './statement.ts';

/** The words that a statement shows; 文中没有提到 when the source does not say. */
export function shownValue(statement: Statement): string {
  if (statement.kind === 'absent') return '文中没有提到';
  return statement.kind === 'quote' ? (statement.value ?? statement.quote) : statement.value;
}

/** What was measured, where a statement says so. */
export function measureOf(statement: Statement): string | undefined {
  return statement.kind === 'quote' || statement.kind === 'derived' ? statement.measure : undefined;
}
