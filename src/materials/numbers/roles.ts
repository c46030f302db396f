import type { Numbers } from './schema.ts';

type Role = Numbers['numbers'][number]['role'];

/** Roles of figures in the order in which the index shows them, and what each says to a reader. */
export const ROLE_MEANINGS: readonly { role: Role; meaning: string }[] = [
  { role: '现状', meaning: '讲的时候已经是这样' },
  { role: '目标', meaning: '要做到，还没有做到' },
  { role: '下限', meaning: '不能少于' },
  { role: '上限', meaning: '不能多于' },
  { role: '概数', meaning: '只是大约' },
  { role: '频次', meaning: '隔多久一次、一共几次' },
  { role: '届次', meaning: '第几届、第几次' },
  { role: '结构', meaning: '几个方面、几项要求' },
  { role: '转述', meaning: '讲的是别人说的数' },
  { role: '疑误', meaning: '疑有错，照录不改' },
];
