import { mkdirSync, writeFileSync } from 'node:fs';
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

/** Imports twenty red-head notices with the same watermark into an empty library. */
export async function writeRedHeadLibrary(folder: string): Promise<void> {
  const library = path.join(folder, 'library');
  const files = path.join(folder, 'files');
  for (const each of [library, files]) mkdirSync(each, { recursive: true });
  writeFileSync(path.join(library, 'site.yaml'), 'name: 云岭文库\nmotto: 试\nintroduction: 试\n');
  for (const n of NOTICES) writeFileSync(path.join(files, `tongzhi-${String(n)}.txt`), notice(n));
  const { code, stdout, stderr } = await runNode(['scripts/import.ts', '--content', library, files]);
  if (code !== 0 || !stdout.includes(`导入 ${String(NOTICES.length)} 篇`))
    throw new Error(`the red heads could not be imported:\n${stdout}${stderr}`);
}
