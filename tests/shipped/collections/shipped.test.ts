import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedLibrary } from '../../support/collections.ts';
import { PROJECT } from '../../support/project.ts';

interface Fact {
  id: string;
  quote: string;
}

const facts = JSON.parse(
  readFileSync(path.join(PROJECT, 'tests/shipped/edition/fixtures/facts.json'), 'utf8'),
) as Fact[];
const factsOf = (letter: string): Fact[] => facts.filter(({ id }) => id.startsWith(letter));
const { terms, numbers, names, articles, editions } = shippedLibrary();
const term = (words: string) => terms.find((entry) => entry.term === words);
const number = (of: string, value?: string) =>
  numbers.find((entry) => entry.quotation.quote.includes(of) && entry.value === (value ?? entry.value));
const spoken = editions.flatMap(({ document }) => document.blocks.map(({ text }) => text)).join('\n');

describe('glossary', () => {
  it('holds 54 terms, each with the words of its fact', () => {
    const known = factsOf('G');
    expect(known).toHaveLength(54);
    expect(terms).toHaveLength(54);
    known.forEach(({ id, quote }, index) => {
      const quotes = terms[index]?.quotations.map((quotation) => quotation.quote) ?? [];
      expect(
        quotes.some((words) => words.includes(quote)),
        `${id} ${quote}`,
      ).toBe(true);
    });
  });

  it.each([
    ['六联共建', '无'],
    ['四清、九到户', '无'],
    ['五好班子', '无'],
    ['“五好”要求', '有'],
    ['四个和谐', '有'],
    ['兼职社区主任', '有'],
    ['市民广场', '部'],
    ['社委会', '部'],
  ])('%s is explained: %s', (words, explained) => {
    expect(term(words)?.explained).toBe(explained);
  });

  it('says of each term that the source only names that something is left open', () => {
    const silent = terms.filter(({ explained }) => explained === '无');
    expect(silent.length).toBeGreaterThan(15);
    for (const { term: words, remark } of silent) expect(remark, words).toMatch(/未解释|没有提到|没有写明|照录原文/u);
  });

  it('knows other forms', () => {
    expect(term('四个和谐')?.aliases).toEqual(['四大和谐']);
    expect(term('台帐')?.aliases).toContain('台账');
    expect(term('分层指导')?.aliases).toEqual(['分层工作法']);
    expect(term('“两新”组织')?.aliases).toEqual(['新经济和新社会组织']);
  });

  it.each([
    ['爱心超市', '慈善超市'],
    ['省级社区党建示范点', '星级社区党建示范点'],
    ['“五好”要求', '五好班子'],
    ['分层指导', '分类学习'],
    ['社区党员代表大会', '社区成员代表大会'],
    ['社委会', '社区居委会－楼栋长－居民骨干'],
    ['党员义工服务', '党员志愿者'],
  ])('keeps %s and %s apart, from both sides', (one, other) => {
    expect(term(one)?.distinguish.map(({ key }) => key)).toContain(term(other)?.key);
    expect(term(other)?.distinguish.map(({ key }) => key)).toContain(term(one)?.key);
  });

  it('keeps every pair apart from both sides', () => {
    for (const { key, distinguish } of terms) {
      for (const pair of distinguish) {
        expect(
          terms.find((entry) => entry.key === pair.key)?.distinguish.map((back) => back.key),
          `${pair.key} → ${key}`,
        ).toContain(key);
      }
    }
  });
});

describe('index of numbers', () => {
  it('holds 36 figures, each with the words of its fact', () => {
    const known = factsOf('N');
    expect(known).toHaveLength(36);
    expect(numbers).toHaveLength(36);
    known.forEach(({ id, quote }, index) => {
      expect(numbers[index]?.quotation.quote, id).toContain(quote);
    });
  });

  it.each([
    ['吸纳75城镇就业人口', '75', '疑误'],
    ['至少有3个以上', '3个以上', '目标'],
    ['建筑面积达', '300平方米以上', '目标'],
    ['1000平方米的市民广场', '1000平方米', '目标'],
    ['小型市民广场', '200平方米左右', '目标'],
    ['三分之二面积', '三分之二', '目标'],
    ['精品社区', '至少建一个', '目标'],
    ['不少于30万', '30万', '下限'],
    ['6000多万', '6000多万', '概数'],
    ['3－5年', '3－5年', '转述'],
    ['四年任期', '四年', '转述'],
    ['九届五次', '九届五次', '届次'],
    ['每两年', '每两年开展一次', '频次'],
    ['75个社区', '75个', '现状'],
    ['全部达到500', '500平方米以上', '现状'],
  ])('“%s”: %s is 【%s】', (of, value, role) => {
    expect(number(of, value)).toMatchObject({ value, role });
  });

  it('calls a target nothing that is said to be so, and the other way round', () => {
    for (const { key, role, quotation } of numbers) {
      if (/力争|都能建成|至少建一个/u.test(quotation.quote)) expect(role, key).toBe('目标');
      if (role === '现状') expect(quotation.quote, key).not.toMatch(/力争|要求进行|不少于/u);
    }
  });

  it('adds no unit, and leaves the full-width hyphen', () => {
    expect(numbers.map(({ value }) => value).join('\n')).not.toMatch(/元|％|%|-|~|～/u);
    expect(numbers.filter(({ value }) => /100－150/u.test(value)).map(({ value }) => value)).toEqual([
      '100－150平方的有12个',
    ]);
    for (const { key, of, remark = '' } of numbers) expect(of + remark, key).not.toMatch(/万元|75%/u);
  });

  it('says of the incomplete statistics that they are incomplete', () => {
    for (const of of ['16个部门', '15本台帐']) expect(number(of)?.quotation.quote).toContain('不完全统计');
  });
});

describe('index of names', () => {
  it.each([
    ['街道', ['锁金村', '新街口', '后宰门', '梅园']],
    ['社区', ['北安门', '香铺营', '板仓', '锁五', '滕子村', '余粮村', '南尖', '水秀']],
    ['地区', ['无锡', '玄武', '英国', '新加坡']],
    ['人物', ['陆冰']],
    ['政党', ['英国工党', '新加坡人民行动党']],
    ['文件', ['《关于加强和改进社区党的建设工作的若干意见》', '《关于开展创建党建示范点活动的意见》']],
  ])('%s', (kind, expected) => {
    expect(names.filter((entry) => entry.kind === kind).map(({ name }) => name)).toEqual(expected);
  });

  it('writes every name and other form as the source does', () => {
    for (const { name, aliases } of names) for (const form of [name, ...aliases]) expect(spoken).toContain(form);
  });

  it('adds nothing that the source does not say', () => {
    expect(JSON.stringify({ names, terms, numbers })).not.toMatch(/南京|江苏|玄武区|无锡市|首相|布莱尔|李显龙/u);
  });
});

describe('articles', () => {
  it('are five, the cases under their overview', () => {
    expect(articles.map(({ id, frontmatter: { genre, parent } }) => [id, genre, parent ?? null])).toEqual([
      ['ruogan-yijian', '政策', null],
      ['wuxi', '案例', null],
      ['wuxi-nanjian', '案例', 'wuxi'],
      ['wuxi-shuixiu', '案例', 'wuxi'],
      ['wuxi-third', '案例', 'wuxi'],
    ]);
  });

  it('tell the policy in four places of the speech and set its demands apart', () => {
    const policy = articles.find(({ id }) => id === 'ruogan-yijian');
    const told = factsOf('F').filter(({ id }) => ['F012', 'F013', 'F014', 'F015'].includes(id));
    for (const { quote } of told) {
      expect(policy?.quotations.some(({ quotation }) => quotation.quote.includes(quote))).toBe(true);
    }
    expect(policy?.datasets.map(({ id }) => id)).toEqual(['policy-known', 'policy-requirements']);
    const own = policy?.passages.map((passage) => passage.own) ?? [];
    expect(policy?.frontmatter.summary).toContain('没有收录');
    expect(own).toContain('以下是讲话对社区党建工作的要求；讲话没有说明其中哪些写入该意见。');
  });

  it.each(['wuxi-nanjian', 'wuxi-shuixiu', 'wuxi-third'])('%s quotes and says what is not said', (id) => {
    const article = articles.find((candidate) => candidate.id === id);
    expect(article?.quotations.filter(({ kind }) => kind === 'quote').length).toBeGreaterThanOrEqual(2);
    expect(article?.absent).toBeGreaterThanOrEqual(6);
  });

  it('name no third community', () => {
    const third = articles.find(({ id }) => id === 'wuxi-third');
    expect(third?.frontmatter.title).toContain('名称文中没有提到');
    expect(third?.passages.filter(({ own }) => /南尖|水秀/u.test(own))).toEqual([]);
  });
});
