import { addSections } from '../lesson/add-section.ts';
import type { Lessons } from '../lesson/bring-lessons.ts';

// One classic script, loaded when a reader adds to the list for the first time.
const shared = ((globalThis as { zhangju?: Record<string, unknown> }).zhangju ??= {});
shared['lesson'] = { addSections } satisfies Lessons;
