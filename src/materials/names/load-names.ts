import path from 'node:path';
import type { Fault } from '../../model/faults/fault.ts';
import type { Edition } from '../../edition/edition.ts';
import { wordsStand } from '../../model/words-in-text.ts';
import { shownPath } from '../../files/location.ts';
import { namesSchema, type Names } from '../terms/schema.ts';
import { checkEntries, listedQuotations } from '../entries/check-keys.ts';
import { readList } from '../entries/read-list.ts';

/** Reads and checks `names.yaml`; what is wrong is added to `faults`. */
export function loadNames(folder: string, editions: readonly Edition[], faults: Fault[]): Names['names'] {
  const source = path.join(folder, 'names.yaml');
  const content = readList(source, namesSchema, '写人名地名机构名索引', faults);
  if (!content) return [];
  const { names } = content.data;
  faults.push(
    ...checkEntries(
      { file: shownPath(source), name: 'names', lineOf: content.lineOf },
      names,
      editions,
      listedQuotations,
    ),
  );
  names.forEach(({ name }, index) => {
    if (editions.some(({ document }) => document.blocks.some(({ text }) => wordsStand(text, name)))) return;
    faults.push({
      rule: 'name-in-source',
      file: shownPath(source),
      line: content.lineOf(['names', index, 'name']),
      what: `原文里没有“${name}”这个名称。`,
      remedy: '名称照原文写，不补全称；要说明的，写在 remark 里。',
    });
  });
  return names;
}
