import type { DocumentState } from '../shared/api.ts';

/** What each state is called, by a word and a sign that differs in shape. */
export const STATES: Readonly<Record<DocumentState, string>> = {
  draft: '○ 待核对',
  checked: '● 已核对',
  published: '✓ 已发布',
  changed: '△ 有改动，未发布',
  broken: '✗ 有问题',
};
