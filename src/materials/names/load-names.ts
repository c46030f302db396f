import path from 'node:path';
import type { Findings } from '../later-check.ts';
import type { Fault } from '../../model/faults/fault.ts';
import { wordsStand } from '../../model/words-in-text.ts';
import { shownPath } from '../../files/location.ts';
import { namesSchema, type Names } from './schema.ts';
import { checkEntries, listedQuotations } from '../entries/check-keys.ts';
import { readList } from '../entries/read-list.ts';

/** Reads `names.yaml`; what is wrong or to be checked is added to the findings. */
export function loadNames(folder: string, { faults, later }: Findings): Names['names'] {
  const source = path.join(folder, 'names.yaml');
  const content = readList(source, namesSchema, '写人名地名机构名索引', faults);
  if (!content) return [];
  const { names } = content.data;
  const file = shownPath(source);
  later.push((editions) => [
    ...checkEntries({ file, name: 'names', lineOf: content.lineOf }, names, editions, listedQuotations),
    ...names.flatMap(({ name }, index): Fault[] => {
      if (editions.some(({ document }) => document.blocks.some(({ text }) => wordsStand(text, name)))) return [];
      return [
        {
          rule: 'name-in-source',
          file,
          line: content.lineOf(['names', index, 'name']),
          what: `原文里没有“${name}”这个名称。`,
          remedy: '名称照原文写，不补全称；要说明的，写在 remark 里。',
        },
      ];
    }),
  ]);
  return names;
}
