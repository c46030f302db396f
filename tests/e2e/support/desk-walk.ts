import type { DeskPerson } from './desk-person.ts';

/**
 * The work of an office that keeps its library, all of it at the desk: one notice, one speech with a corrected heading, a 校勘, a
 * term, a small table, a new name for the site. Ends at the view from which it is published.
 * @param look called where there is something to be seen, with a name for it
 */
export async function keepLibrary(
  clerk: DeskPerson,
  { notice, speech }: { notice: string; speech: string },
  look: (name: string) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await clerk.press('导入文件');
  await clerk.take([notice, speech]);
  await clerk.hear('2 / 2 份读完');
  await look('import');

  await clerk.press('核对这一篇', '.incoming li:first-child');
  await clerk.press('核对完毕');
  await clerk.hear('● 已核对', '.state');

  await clerk.press('文库');
  await clerk.press('在全区社区工作会议上的讲话');
  await clerk.click('.row[data-line="6"] .result');
  await clerk.choose('level', '1');
  await clerk.hear('改好了');
  await look('text');
  await clerk.press('核对完毕');
  await clerk.hear('● 已核对', '.state');

  await clerk.press('校勘和注');
  await clerk.select('[data-words-of]', '较好地效果');
  await clerk.write('suspected', '较好的效果');
  await clerk.write('reason', '修饰名词，“地”当作“的”');
  await look('notes');
  await clerk.press('添上');
  await clerk.hear('校勘（1）');
  await clerk.select('[data-words-of]', '社区阅览室');
  await clerk.choose('kind', 'terms');
  await clerk.choose('explained', '无');
  await clerk.press('添上');
  await clerk.hear('“社区阅览室”添进了词语');

  await clerk.press('比较表');
  await clerk.press('新做一张表');
  await clerk.write('title', '阅览室');
  await clerk.write('summary', '数目和补助');
  await clerk.write('rowsAre', '项目');
  await clerk.press('添一列');
  await clerk.write('第 1 列的列名', '原文');
  await clerk.press('添一行');
  await clerk.write('第 1 行的行名', '数目');
  await clerk.click('tbody tr:nth-child(1) .cell');
  await clerk.choose('statement', 'quote');
  await clerk.choose('document', 'jianghua');
  await clerk.select('.pick-text [data-words-of]', '阅览室12个');
  await clerk.hear('阅览室12个', 'tbody');
  await clerk.press('添一行');
  await clerk.write('第 2 行的行名', '补助');
  await clerk.click('tbody tr:nth-child(2) .cell');
  await clerk.choose('statement', 'quote');
  await clerk.choose('document', 'tongzhi');
  await clerk.select('.pick-text [data-words-of]', '补助2万元');
  await clerk.hear('补助2万元', 'tbody');
  await clerk.hear('检查：都对');
  await look('table');
  await clerk.press('存');
  await clerk.hear('表存好了');

  await clerk.press('网站名称');
  await clerk.write('name', '云岭文库');
  await clerk.press('存');
  await clerk.hear('存好了');
  await clerk.press('发布');
  await clerk.hear('没有问题：文字与底本逐字相同');
  await look('publish');
}
