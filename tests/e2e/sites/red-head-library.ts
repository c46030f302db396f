import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runNode } from '../../support/command.ts';

/** A line that the web site they were copied from added to each. */
const MARK = '本文档由云岭文库网www.yunling.example.com收集整理，更多范文请登录查询。';
const MATTERS = ['修路', '种树', '防汛', '秋收', '阅览室', '养老', '助残', '禁烧', '普查', '体检'];

/** Numbers of the notices: `documents/tongzhi-7.html`. */
export const NOTICES = Array.from({ length: 20 }, (_, index) => index + 1);

/** A notice of a county that does not exist, as it is typed: red head, number, title, addressee, text, signature, date. */
function notice(n: number): string {
  const matter = `${MATTERS[n % MATTERS.length] ?? ''}${n > 10 ? '督查' : ''}`;
  return [
    ...(n % 3 === 0 ? ['000012', '特急'] : []),
    '云岭县人民政府文件',
    `云政发〔2024〕${String(n)}号`,
    ...(n % 4 === 0 ? ['签发人：林一山'] : []),
    `云岭县人民政府关于做好${matter}工作的通知`,
    '各乡镇人民政府，县直各单位：',
    MARK,
    `为做好${matter}工作，现将有关事项通知如下。`,
    '一、时间安排',
    `${matter}工作自五月开始，十月底以前完成。`,
    '二、工作要求',
    '各乡镇要明确专人负责，按月报送进展。',
    '云岭县人民政府',
    `2024年5月${String(n)}日`,
    '',
  ].join('\n');
}

/** Two editions of one set of rules: an article was changed, one added before it, and the last renumbered. */
const EDITIONS = {
  'banfa-2017': {
    name: '2017年',
    articles: ['为了管好阅览室，制定本办法。', '阅览室每周开放五天。', '本办法自2017年5月1日起施行。'],
  },
  'banfa-2020': {
    name: '2020年修订',
    articles: [
      '为了管好阅览室，制定本办法。',
      '阅览室不收费用，谁都可以进来看书。',
      '阅览室每周开放七天。',
      '本办法自2017年5月1日起施行。',
    ],
  },
} as const;

function writeEditions(files: string): void {
  for (const [id, { articles }] of Object.entries(EDITIONS)) {
    const lines = articles.map((words, index) => `第${'一二三四'[index] ?? ''}条　${words}`);
    writeFileSync(path.join(files, `${id}.txt`), ['云岭县阅览室管理办法', ...lines, ''].join('\n'));
  }
}

/** Says of the imported editions which they are, as their keeper would. */
function nameEditions(library: string): void {
  for (const [id, { name }] of Object.entries(EDITIONS)) {
    const file = path.join(library, 'documents', `${id}.mdx`);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/^---\n/u, `---\nedition:\n  of: yuelanshi\n  name: ${name}\n`));
  }
}

/** Imports twenty red-head notices with the same watermark, and two editions of some rules, into an empty library. */
export async function writeRedHeadLibrary(folder: string): Promise<void> {
  const library = path.join(folder, 'library');
  const files = path.join(folder, 'files');
  for (const each of [library, files]) mkdirSync(each, { recursive: true });
  writeFileSync(path.join(library, 'site.yaml'), 'name: 云岭文库\nmotto: 试\nintroduction: 试\n');
  writeEditions(files);
  for (const n of NOTICES) writeFileSync(path.join(files, `tongzhi-${String(n)}.txt`), notice(n));
  const { code, stdout, stderr } = await runNode(['scripts/import.ts', '--content', library, files]);
  if (code !== 0 || !stdout.includes(`导入 ${String(NOTICES.length + 2)} 篇`))
    throw new Error(`the red heads could not be imported:\n${stdout}${stderr}`);
  nameEditions(library);
}
