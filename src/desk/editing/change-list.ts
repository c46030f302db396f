import { PlainError } from '../../model/faults/plain-error.ts';
import type { Value } from './sync-yaml.ts';

/** One entry of a list added, replaced or taken out. Entries are known by what they hold. */
export interface ListChange {
  before: Value;
  after: Value;
}

const text = (value: Value): string => JSON.stringify(value);

/**
 * A list with one entry changed, whatever else has become of it meanwhile.
 * @param change `before` null adds, `after` null takes out
 * @throws PlainError when the entry that was to be changed is not there any more
 */
export function changeList(list: readonly Value[], { before, after }: ListChange): Value[] {
  if (before === null) return after === null ? [...list] : [...list, after];
  const index = list.findIndex((entry) => text(entry) === text(before));
  if (index < 0) throw new PlainError('这一条在别处改过或删去了。请刷新网页，看看现在的样子，再改。');
  return after === null ? list.toSpliced(index, 1) : list.toSpliced(index, 1, after);
}
