import type { Vocabulary } from '../../../../src/search/index/vocabulary.ts';
import { fictionalLibrary, writeDocument } from '../../support/fictional-library.ts';

/** The fictional library, and a document with more blocks than the results page shows at once. */
export const library = [
  ...fictionalLibrary,
  writeDocument('zhong', '钟声记录', [
    ...Array.from({ length: 230 }, (_, day) => `第${String(day + 1)}天听见钟声。`),
    '# 后来',
    '后来没有钟声了。钟、声两个字还刻在钟上。',
  ]),
];

/** Words that the library lists, with their other forms. */
export const vocabulary: Vocabulary = [
  { word: '油量', aliases: ['油不够'], kind: '词语' },
  { word: '海图说明', aliases: ['海图'], kind: '名称' },
  { word: '灯塔', aliases: [], kind: '词语' },
];
