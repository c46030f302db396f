import { describe, expect, it } from 'vitest';
import { sourcePassages } from '../../../src/edition/passages.ts';
import { annotationText } from '../../../src/edition/annotation-words.ts';
import { blockAt, commentOn, occurrences, speech } from '../../support/shipped.ts';

/**
 * Places of the speech where a careless importer, editor or search goes wrong, by their numbers in the list that the
 * product was made to. Those that concern search are asserted here at the level of the text: the characters that a search
 * must find stand in the document as they stand in the source.
 */
const edition = speech();
const { document, source, annotations } = edition;
const { blocks, sections, frontmatter } = document;
const text = (eId: string): string => blockAt(edition, eId).text;
const whole = blocks.map((block) => block.text).join('\n');
const headings = sections.filter(({ eId }) => eId !== 's0');
const opening = (depth: number, parent: string | null, length: number): string[] =>
  headings
    .filter((section) => section.depth === depth && section.parent === parent)
    .map(({ heading }) => heading.slice(0, length));
/** Everything that the editors say, in comments and under the title. */
const said = [
  ...annotations.map(annotationText),
  ...frontmatter.facts.flatMap((fact) => Object.values(fact).map(String)),
].join('\n');

/** A suspect reading: kept as it stands, with an emendation tied to its words. */
function suspected(at: string, words: string, type: string, reading?: string): void {
  const { comment } = commentOn(edition, 'emendation', at, words);
  expect(comment).toMatchObject({ kind: 'emendation', type });
  expect(comment.kind === 'emendation' ? comment.suspected : '').toBe(reading);
}

/** A place that needs a word from the editors: a note tied to its words that says this. */
function noted(at: string, words: string, saying: string): void {
  expect(annotationText(commentOn(edition, 'note', at, words))).toContain(saying);
}

describe('what the copyist added', () => {
  it('1: line 1, title, salutation and first paragraph run together, is removed and recorded', () => {
    expect(source.lines[0]).toMatch(/^ 区委组织部部长在全区社区党建推进会上的讲话各位领导、同志们：今天/u);
    expect(
      source.decisions.removals
        .filter(({ line }) => line === 1)
        .map((removal) => removal.text)
        .join(''),
    ).toBe(source.lines[0]);
    expect(sourcePassages(source)[0]).toMatchObject({ from: 2, to: 2 });
    expect(whole).not.toMatch(/讲话各位领导/u);
    expect(occurrences(whole, '今天，区委在这里召开')).toBe(1);
  });

  it('2: the summary cut off by three full stops is not in the document, nor made into an ellipsis', () => {
    expect(source.lines[0]?.endsWith('明确工作...')).toBe(true);
    expect(whole).not.toMatch(/\.\.\.|…/u);
    expect(text('s0-p2')).toContain('进一步理清发展思路、明确工作重点、推广成功经验');
  });

  it('3: there is one title', () => {
    expect(blocks.filter(({ kind }) => kind === 'title').map((block) => block.text)).toEqual([
      '区委组织部部长在全区社区党建推进会上的讲话',
    ]);
    expect(occurrences(whole, '区委组织部部长在全区社区党建推进会上的讲话')).toBe(1);
  });

  it('47: the watermark is not in the document; the source keeps it, the decision records it', () => {
    const watermark = '本文档由站牛网zhann.net收集整理，更多优质范文文档请移步zhann.net站内查找';
    expect(source.lines[32]).toBe(watermark);
    expect(source.decisions.removals.find(({ line }) => line === 33)?.text).toBe(watermark);
    expect(whole).not.toMatch(/zhann|站牛|范文/u);
  });
});

describe('the outline', () => {
  it('4: the salutation is a salutation, not a heading and not the lead of a list', () => {
    expect(blockAt(edition, 's0-p1')).toMatchObject({
      kind: 'paragraph',
      role: 'salutation',
      text: '各位领导、同志们：',
    });
    expect(blocks.filter(({ role }) => role !== undefined)).toHaveLength(1);
  });

  it('5: the sentence broken after 目标同 is whole', () => {
    expect(source.lines[14]?.endsWith('工作目标同')).toBe(true);
    expect(text('s2-1-p1')).toContain('做到党建工作与创建和谐社区工作目标同一、工作同向、考核同步。在工作力量上');
    expect(blocks.some((block) => block.text.endsWith('目标同'))).toBe(false);
  });

  it('6: 一、工作同向 is no heading; there are three parts', () => {
    expect(opening(1, null, 2)).toEqual(['一、', '二、', '三、']);
    expect(headings.some(({ heading }) => heading.includes('工作同向'))).toBe(false);
    expect(blocks.some((block) => block.text.startsWith('一、工作同向'))).toBe(false);
    noted('s2-1-p1', '目标同一、工作同向', '不是标题');
  });

  it('7: a sub-heading that ends in a full stop is a heading and keeps the full stop', () => {
    expect(blockAt(edition, 's2-1')).toMatchObject({
      kind: 'heading',
      level: 3,
      text: '（一）加强社区党建，必须进一步更新工作理念、明确指导思想、理顺工作思路。',
    });
  });

  it('8: （二） is a heading, and the words after it on its line are its lead', () => {
    expect(blockAt(edition, 's2-2')).toMatchObject({
      kind: 'heading',
      text: '（二）加强社区党建，必须进一步突出工作重点。',
    });
    expect(blockAt(edition, 's2-2-p1')).toMatchObject({
      kind: 'paragraph',
      continues: true,
      text: '概括起来就是“五个加强”。',
    });
  });

  it('9: line 26 is three: （三）, its 一是, and the text; there are three relations', () => {
    expect(blockAt(edition, 's2-3')).toMatchObject({
      kind: 'heading',
      text: '（三）加强社区党建，要注意处理好三个关系。',
    });
    expect(blockAt(edition, 's2-3-1')).toMatchObject({
      kind: 'heading',
      continues: true,
      text: '一是处理好内容与形式的关系。',
    });
    expect(blockAt(edition, 's2-3-1-p1')).toMatchObject({ kind: 'paragraph', continues: true });
    expect(opening(3, 's2-3', 2)).toEqual(['一是', '二是', '三是']);
  });

  it('10: 一是 to 五是 of lines 21 to 25 are run-in headings of the fourth level', () => {
    expect(opening(3, 's2-2', 4)).toEqual(['一是加强', '二是加强', '三是加强', '四是加强', '五是加强']);
    const runIn = headings.filter((section) => section.depth === 3);
    expect(runIn).toHaveLength(8);
    expect(runIn.every((section) => section.runIn)).toBe(true);
    expect(runIn.every(({ eId }) => blockAt(edition, eId).level === 4 && blockAt(edition, `${eId}-p1`).continues)).toBe(
      true,
    );
  });

  it('11: the four series that begin with 一是 stay apart', () => {
    const first = blocks.filter((block) => /(?:^|[：。])一是/u.test(block.text)).map(({ eId }) => eId);
    expect(first).toEqual(['s1-p2', 's1-p5', 's2-2-1', 's2-3-1']);
    expect(blocks.some(({ kind }) => kind === 'item')).toBe(false);
  });

  it('12: 第一 to 第四 stay within their paragraph, each with its own punctuation', () => {
    for (const words of [
      '第一，思路比较超前，他们',
      '第二，硬件比较过硬。不论',
      '第三，机制比较灵活，特别是',
      '第四，载体比较丰富，围绕',
    ]) {
      expect(text('s1-p1')).toContain(words);
    }
  });

  it('structural 1: the source has no blank lines and no indents, and each of its lines is one run of the document', () => {
    expect(source.lines.slice(0, 33).every((line) => line !== '')).toBe(true);
    expect(source.lines.join('\n')).not.toMatch(/\u3000/u);
    // 33 lines, less the summary and the watermark, less the one that was joined.
    expect(sourcePassages(source)).toHaveLength(30);
    expect(blocks.filter(({ continues }) => !continues)).toHaveLength(30);
  });

  it('structural 2: the two longest paragraphs can be cited sentence by sentence', () => {
    const byLength = blocks.toSorted((a, b) => b.text.length - a.text.length).slice(0, 2);
    expect(byLength.map(({ eId }) => eId)).toEqual(expect.arrayContaining(['s2-2-4-p1', 's2-p1']));
    expect(blockAt(edition, 's2-p1').sentences).toHaveLength(11);
    expect(blockAt(edition, 's2-2-4-p1').sentences).toHaveLength(5);
  });

  it('structural 2: quotation marks are paired, and there is no invisible character', () => {
    expect(occurrences(whole, '“')).toBe(24);
    expect(occurrences(whole, '”')).toBe(24);
    expect(whole).not.toMatch(/[\u200b-\u200f\u2060\ufeff\u00ad]/u);
  });
});

describe('suspect readings stand as they are, each with an emendation', () => {
  it('13: 吸纳75城镇就业人口, without a percent sign', () => {
    suspected('s2-p1', '75城镇就业人口', '疑脱', '75%的城镇就业人口');
    expect(whole).not.toMatch(/[%％]/u);
  });
  it('14: 这样一样一个', () => {
    suspected('s2-p1', '这样一样一个', '疑衍', '这样一个');
  });
  it('15: 国家议员', () => {
    suspected('s2-p1', '国家议员', '疑误', '国会议员');
  });
  it('16: 社区党组班子', () => {
    suspected('s2-2-4-p1', '社区党组班子', '疑脱', '社区党组织班子');
  });
  it('17: 优势事例政治资源, for which no reading is proposed', () => {
    suspected('s2-3-2-p1', '优势事例政治资源', '疑误');
  });
  it('18: 引力', () => {
    suspected('s1-p2', '引力', '疑脱', '吸引力');
    expect(text('s1-p2')).toContain('社区党建的引力大不大');
    expect(whole).not.toContain('吸引力');
  });
  it('19: 时势宣讲队, the characters that a search for it must find', () => {
    suspected('s2-2-2-p1', '时势宣讲队', '疑误', '时事宣讲队');
    expect(whole).not.toContain('时事');
  });
  it('20: 较好地效果', () => {
    suspected('s1-p4', '较好地效果', '疑误', '较好的效果');
  });
  it('21: 紧密地联系', () => {
    suspected('s2-3-2-p1', '紧密地联系', '疑误', '紧密的联系');
  });
  it('22: 进行作必要的', () => {
    suspected('s2-3-3-p1', '对工作进行作必要的梳理', '疑衍', '对工作作必要的梳理');
  });
  it('23: 象 of 建出象无锡南尖, the character that a search for it must find', () => {
    suspected('s1-p6', '象', '异形', '像');
    expect(text('s1-p6')).toContain('没有建出象无锡南尖');
    expect(whole).not.toContain('像');
  });
  it('24: 台帐, five times, never 台账', () => {
    suspected('s2-3-3-p1', '台帐', '异形', '台账');
    expect(occurrences(whole, '台帐')).toBe(5);
    expect(occurrences(whole, '子台帐')).toBe(1);
    expect(whole).not.toContain('账');
  });
  it('25: the sentence that lacks a verb', () => {
    suspected('s2-2-4-p1', '更好地与社区居委会－楼栋长－居民骨干这一社区组织形式的对接', '存疑');
  });
  it('26: 至少有3个以上, not made into a number alone', () => {
    suspected('s2-2-1-p1', '至少有3个以上', '存疑');
    noted('s2-2-1-p1', '力争每个街道', '目标');
    expect(whole + said).not.toMatch(/[≥≧]/u);
  });
  it('27: 100－150平方, without 米', () => {
    suspected('s1-p5', '100－150平方', '疑脱', '100－150平方米');
    expect(text('s1-p5')).toContain('100－150平方的有12个，150－300平方米的46个');
  });
});

describe('figures and signs', () => {
  it('28: the 1个 of 30平方米 stands apart; the note leaves the ends of the ranges open and adds up to 75', () => {
    expect(text('s1-p5')).toContain('有4个处于拆迁过渡，1个只有30平方米，100－150');
    noted('s1-p5', '75个社区中', '4＋1＋12＋46＋12＝75');
    noted('s1-p5', '75个社区中', '原文未说明');
  });
  it('29: 30万 has no currency, neither in the text nor in what the editors say', () => {
    expect(text('s3-p1')).toContain('不少于30万的党建工作专项资金');
    expect(whole + said).not.toMatch(/万元|人民币/u);
    noted('s3-p1', '不少于30万', '货币单位原文未写');
  });
  it('30: the full-width hyphen U+FF0D stands nine times and no other dash has taken its place', () => {
    expect(occurrences(whole, '\uff0d')).toBe(9);
    expect(text('s2-p1')).toContain('平均生存周期仅3\uff0d5年');
    expect(whole).not.toMatch(/[-\u2010-\u2015\u2212~～]/u);
  });
  it('31: the chain of organisations keeps its brackets and hyphens, in both places', () => {
    expect(
      blocks
        .filter((block) => block.text.includes('社区党委（总支）\uff0d楼栋支部\uff0d楼道小组'))
        .map(({ eId }) => eId),
    ).toEqual(['s1-p4', 's2-2-4-p1']);
  });
  it('36: 43家 and 75个社区 are not divided by one another', () => {
    noted('s1-p4', '社区党委（总支）43家', '不能相除');
    expect(said).not.toMatch(/\d+(?:\.\d+)?[%％]的社区|57(?:\.\d+)?[%％]/u);
    expect(said).not.toMatch(/覆盖率[为是达约]?\d/u);
  });
  it('37: the 75 of the communities and the 75 without a unit are told apart', () => {
    expect(text('s1-p5')).toContain('75个社区中');
    expect(annotationText(commentOn(edition, 'emendation', 's2-p1', '75城镇就业人口'))).toContain(
      '与“75个社区”的75不是一回事',
    );
    expect(occurrences(whole, '75')).toBe(2);
  });
  it('38: 社区办公服务面积 and 建筑面积 are kept apart', () => {
    noted('s1-p1', '社区办公服务面积', '不能直接相比');
    expect(text('s2-2-1-p1')).toContain('建筑面积达300平方米以上');
  });
  it('43: 软、硬件, with the mark that a search for 软硬件 must read across', () => {
    expect(text('s1-p4')).toContain('社区的软、硬件建设');
    expect(whole).not.toContain('软硬件');
  });
});

describe('names and words that must not be completed, merged or explained away', () => {
  it('32: 四大和谐 and 四个和谐 stand each in its place, and each note leads to the other', () => {
    expect(occurrences(whole, '四个和谐')).toBe(1);
    expect(occurrences(whole, '四大和谐')).toBe(1);
    noted('s1-p1', '四个和谐', '四大和谐');
    noted('s1-p6', '四大和谐', '四个和谐');
  });
  it('33: the three kinds of 和谐 in line 26 are not completed to four', () => {
    expect(text('s2-3-1-p1')).toContain('都要立足于促进组织、利益、人际关系的和谐');
    expect(text('s2-3-1-p1')).not.toContain('文化');
    noted('s2-3-1-p1', '组织、利益、人际关系的和谐', '只列三项');
  });
  it('34: the third of the three communities of 无锡 stays unnamed', () => {
    noted('s1-p1', '这三个不同类型的社区', '文中没有提到');
    expect(text('s1-p6')).toContain('无锡南尖、水秀社区这样的');
  });
  it('35: 六联共建 is not explained', () => {
    noted('s1-p1', '六联共建', '文中没有提到');
    expect(occurrences(whole, '六联')).toBe(1);
  });
  it('39: 社委会, 社区居委会 and 居务 stay three words', () => {
    expect([occurrences(whole, '社委会'), occurrences(whole, '社区居委会'), occurrences(whole, '居务')]).toEqual(
      ['社委会', '社区居委会', '居务'].map((word) => occurrences(source.lines.join('\n'), word)),
    );
    noted('s2-3-3-p1', '作为群众性自治组织的社委会', '原文未说明');
  });
  it('40: 社区党员代表大会 and 社区成员代表大会 are told apart', () => {
    expect(text('s2-2-3-p1')).toContain('社区成员代表大会');
    noted('s2-2-3-p1', '社区党员代表大会', '是两个名称');
  });
  it('41: near names are told apart: 爱心／慈善超市, 省级／星级示范点, 五好要求／班子, 分层指导／工作法', () => {
    noted('s1-p4', '爱心超市', '慈善超市');
    noted('s3-p2', '星级社区党建示范点', '省级社区党建示范点');
    noted('s2-1-p2', '“五好”要求', '五好班子');
    noted('s1-p4', '分层指导、分类学习', '分层工作法、分类学习法');
  });
  it('42: 滕子村、余粮村 are not called 社区', () => {
    noted('s1-p4', '滕子村、余粮村', '没有写“社区”二字');
    expect(whole + said).not.toMatch(/[滕余][子粮]村社区/u);
  });
  it('44: 陆冰书记 is quoted and not given a title', () => {
    expect(occurrences(whole, '陆冰')).toBe(1);
    noted('s0-p2', '陆冰书记', '职务全称没有写明');
    expect(said).not.toMatch(/区委书记|市委书记/u);
  });
  it('45: relative times stand; the one year that is named is marked as inferred, with its reason', () => {
    for (const [eId, words] of [
      ['s1-p4', '今年以来'],
      ['s2-3-3-p1', '前两年'],
      ['s1-p1', '半年之内'],
      ['s3-p1', '此前出台'],
    ] as const) {
      expect(text(eId)).toContain(words);
    }
    expect(whole).not.toMatch(/(?:19|20)\d\d/u);
    noted('s1-p4', '今年以来', '没有写年份');
    const years = annotations.filter((annotation) => /20\d\d年/u.test(annotationText(annotation)));
    expect(years.map(({ comment }) => comment.type)).toEqual(['推']);
    expect(frontmatter.facts.filter((fact) => JSON.stringify(fact).includes('2005')).map(({ kind }) => kind)).toEqual([
      'inferred',
    ]);
    expect(frontmatter.facts.find(({ label }) => label === '日期')?.kind).toBe('absent');
  });
  it('46: 我们 stands, and the page says who speaks', () => {
    expect(text('s1-p3').startsWith('对照我们玄武的社区党建工作')).toBe(true);
    expect(frontmatter.facts.find(({ label }) => label === '讲话人')).toMatchObject({
      kind: 'quote',
      value: '区委组织部部长',
      at: 'title',
    });
  });
});
