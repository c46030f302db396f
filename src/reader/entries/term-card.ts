import { openTerm } from '../terms/open-term.ts';

// Brought when the first marked term is opened.
const shared = ((globalThis as { zhangju?: Record<string, unknown> }).zhangju ??= {});
shared['openTerm'] = openTerm;
