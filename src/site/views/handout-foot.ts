import type { Edition } from '../../edition/edition.ts';
import { handoutFootSheet } from '../../lesson/handout-foot.ts';
import { footOfSeveral } from '../../papers/foot-words.ts';

/** What stands at the foot of every page of a course's handout: where its words are from, and the library's version. */
export const handoutFoot = (sources: readonly Edition[], version: string): string =>
  handoutFootSheet(footOfSeveral(sources), version);
