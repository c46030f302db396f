import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeDocx, paragraph } from '../../importer-readers/support/make-docx.ts';

/** A notice and a speech of a district that does not exist, as Word files; `speech` has a heading that is set too high. */
const NOTICE = [
  '云岭区民政局关于做好社区阅览室开放工作的通知',
  '云民发〔2024〕12号',
  '各街道办事处：',
  '为方便居民读书看报，现就社区阅览室开放工作通知如下。',
  '一、开放时间',
  '社区阅览室每周开放不少于5天，每天不少于6小时。',
  '二、经费保障',
  '区级财政对每个阅览室补助2万元，全区12个阅览室共补助24万元。',
  '云岭区民政局',
  '2024年3月5日',
];

export const SPEECH = [
  '在全区社区工作会议上的讲话',
  '同志们：',
  '今天的会议，主要任务是部署社区工作。',
  '一、认清形势',
  '全区现有社区75个，去年新建阅览室12个，取得了较好地效果。',
  '（一）成绩来之不易',
  '各街道把社区阅览室当作大事来抓。',
  '二、抓好落实',
  '各单位要各司其职。',
];

export const asDocx = (lines: readonly string[]): Uint8Array =>
  makeDocx({ body: lines.map((line) => paragraph(line)).join('') });

/** Writes both into a folder. */
export function writePapers(folder: string): { notice: string; speech: string } {
  const notice = path.join(folder, 'tongzhi.docx');
  const speech = path.join(folder, 'jianghua.docx');
  writeFileSync(notice, asDocx(NOTICE));
  writeFileSync(speech, asDocx(SPEECH));
  return { notice, speech };
}
