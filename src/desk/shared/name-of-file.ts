/** What a file of the library is called at the desk. */
export const nameOfFile = (file: string): string =>
  NAMES_OF_FILES.find(([pattern]) => pattern.test(file))?.[1] ?? '文库';

const NAMES_OF_FILES: readonly (readonly [RegExp, string])[] = [
  [/^documents\//u, '文稿'],
  [/^annotations\//u, '校勘和注'],
  [/^datasets\//u, '比较表'],
  [/^articles\//u, '专题'],
  [/^courses\//u, '课程'],
  [/^ledger\//u, '地址的登记'],
  [/^sources\/.*\/decisions\.yaml$/u, '整理的记录'],
  [/^sources\/.*\/origin\.yaml$/u, '底本的来历'],
  [/^sources\//u, '底本'],
  [/^glossary/u, '词语'],
  [/^names/u, '名称'],
  [/^numbers/u, '数字'],
  [/^site/u, '网站名称和首页'],
  [/^public-key/u, '公钥'],
  [/^unheld/u, '没有收录的文件'],
];
