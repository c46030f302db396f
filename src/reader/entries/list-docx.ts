import { writeDocx } from '../../papers/docx/write-docx.ts';
import { lessonPaper } from '../../papers/lesson-paper.ts';
import type { ListDocx } from '../lesson/bring-list-docx.ts';

// One classic script, loaded when a reader asks for a list as a Word file.
const shared = ((globalThis as { zhangju?: Record<string, unknown> }).zhangju ??= {});
shared['listDocx'] = ((handout, choice, foot) => writeDocx(lessonPaper(handout, choice, foot))) satisfies ListDocx;
