import { expect, test } from 'vitest';
import { readDocument } from '../../src/edition/document/read-document.ts';
import { checkMetadata } from '../../src/edition/check-metadata.ts';
import { understand } from '../../src/importer/import-source.ts';
import { readEarlier } from '../../src/importer/earlier-import.ts';
import { placesOf } from '../../src/importer/metadata/organ-names.ts';
import { readHistory } from '../../src/importer/metadata/read-history.ts';
import { prepareImport } from '../../src/importer/prepare-import.ts';
import { readInput } from '../../src/importer/read-input.ts';
import { facetValues, UNSTATED } from '../../src/model/facets.ts';
import { emptyLibrary } from './support/library.ts';

/** Values by field of the document that comes of a text. */
async function described(text: string): Promise<Record<string, string[]>> {
  const { folder } = emptyLibrary();
  const bytes = Buffer.from(text, 'utf8');
  const received = { file: 'original.txt', bytes, name: 'a.txt', extracted: null };
  const understood = understand(await readInput(bytes, 'a.txt'));
  const { document } = prepareImport(folder, 'shi', understood, received, readEarlier(folder, 'shi'), { order: 1 });
  const values: Record<string, string[]> = {};
  for (const { field, value } of document.frontmatter.metadata) values[field] = [...(values[field] ?? []), value];
  return values;
}

const ARTICLES = '第一条 为了养好云桥，制定本条例。\n第二条 过桥的人应当爱护云桥。\n';

test('the line under the title of a local law tells who passed and approved it, when, and when it was last amended', async () => {
  const history =
    '（2010年8月25日云州市第十一届人民代表大会常务委员会第二十六次会议通过 2010年9月30日云岭省第十一届人民代表大会常务委员会第二十次会议批准 根据2018年3月1日云州市第十三届人民代表大会常务委员会第三次会议通过 2018年5月2日云岭省第十三届人民代表大会常务委员会第四次会议批准的《关于修改〈云州市云桥条例〉的决定》修正）';
  expect(await described(`云州市云桥条例\n${history}\n${ARTICLES}第三条 本条例自2010年12月1日起施行。\n`)).toEqual({
    种类: ['地方性法规'],
    发文机关: ['云州市人民代表大会常务委员会'],
    通过日期: ['2010-08-25'],
    施行日期: ['2010-12-01'],
    最近修改: ['2018-05-02'],
    地域: ['云州市', '云岭省'],
  });
});

test('an order gives the issuer, its number and the kind; the day of publication is that of taking effect where the text says so', async () => {
  const history = '（2001年12月10日中华人民共和国国务院令第332号公布）';
  expect(await described(`云桥管理条例\n${history}\n${ARTICLES}第三条 本条例自公布之日起施行。\n`)).toEqual({
    种类: ['行政法规'],
    发文机关: ['国务院'],
    文号: ['国务院令第332号'],
    公布日期: ['2001-12-10'],
    施行日期: ['2001-12-10'],
    地域: ['全国'],
  });
});

test('a notice is what its title says, issued by who signs it; what it does not say is left out', async () => {
  const notice =
    '云政发〔2024〕5号\n关于修缮云桥的通知\n各乡镇人民政府：\n云桥将于五月修缮，请各地告知群众绕行。\n云县人民政府\n2024年4月6日\n';
  expect(await described(notice)).toEqual({
    种类: ['通知'],
    发文机关: ['云县人民政府'],
    文号: ['云政发〔2024〕5号'],
    成文日期: ['2024-04-06'],
    地域: ['云县'],
  });
  expect(await described('云县关于修桥的决定\n（2024年4月6日）\n云桥已经年久失修，应当修缮。\n')).toMatchObject({
    成文日期: ['2024-04-06'],
  });
  expect(await described('云桥的由来\n云桥建于何时，已不可考。\n')).toEqual({});
});

test('meetings of two organs that passed something together are told apart', () => {
  const line =
    '2016年7月11日最高人民法院审判委员会第1689次会议、2016年8月2日最高人民检察院第十二届检察委员会第53次会议通过';
  expect(readHistory(line).map(({ verb, date, actor }) => [verb, date, actor])).toEqual([
    ['adopted', '2016-07-11', '最高人民法院'],
    ['adopted', '2016-08-02', '最高人民检察院'],
  ]);
});

test('places are read from the names of organs, and words that begin like a place are none', () => {
  expect(placesOf('云岭省云州市人民政府')).toEqual(['云岭省', '云州市']);
  expect(placesOf('中共云州市委员会')).toEqual(['云州市']);
  expect(placesOf('国家市场监督管理总局')).toEqual(['全国']);
  expect(placesOf('交通部')).toEqual(['全国']);
  expect(placesOf('云岭股份有限公司')).toEqual([]);
});

const entry = (lines: string): string[] => {
  const text = `---\ntitle: 云县关于修桥的通知\nshortTitle: 修桥\ngenre: 政策\nsource: a\norder: 1\nmetadata:\n${lines}\n---\n\n# 云县关于修桥的通知\n\n桥于2024年5月修好。\n`;
  return checkMetadata(readDocument('a.mdx', [], text)).map(({ rule, line }) => `${rule} ${String(line)}`);
};

test('a value that cannot be read in its words, a wrong date or a wrong word is told with its line', () => {
  const quoted = (field: string, value: string, quote: string): string =>
    `  - kind: quote\n    field: ${field}\n    value: ${value}\n    at: title\n    quote: ${quote}`;
  expect(entry(quoted('地域', '云县', '云县'))).toEqual([]);
  expect(entry(quoted('地域', '云州', '云县'))).toEqual(['metadata-sound 10']);
  expect(entry(quoted('地域', '云县', '云县政府'))).toEqual(['quote-matches 12']);
  expect(entry('  - { kind: entered, field: 公布日期, value: 2024-13-01, basis: 公报 }')).toEqual(['metadata-sound 8']);
  expect(entry('  - { kind: entered, field: 时效, value: 有效, basis: 公报 }')).toEqual(['metadata-sound 8']);
  expect(entry('  - { kind: entered, field: 时效, value: 已废止, basis: 公报 }')).toEqual([]);
});

test('a document without a value is counted under 未载', () => {
  const document = {
    genre: '法规',
    metadata: { published: ['2001-12-10'], issuer: ['国务院'] },
    origin: 'unknown' as const,
  };
  expect(facetValues(document, 'year')).toEqual(['2001']);
  expect(facetValues(document, 'issuer')).toEqual(['国务院']);
  expect(facetValues(document, 'subject')).toEqual([UNSTATED]);
});

test('a law that the head of state promulgates was issued by those who passed it', async () => {
  const order =
    '中华人民共和国主席令\n第九号\n《中华人民共和国云桥法》已由全国人民代表大会常务委员会通过，现予公布。\n中华人民共和国主席 林 一 山\n2023年12月29日\n';
  const law = '中华人民共和国云桥法\n（2023年12月29日第十四届全国人民代表大会常务委员会第七次会议通过）\n';
  expect(await described(`${order}${law}${ARTICLES}`)).toMatchObject({
    发文机关: ['全国人民代表大会常务委员会'],
    通过日期: ['2023-12-29'],
  });
});

test('the line that tells how a law was made is one, however its lines were broken', async () => {
  const wide =
    '养护云桥的单位应当每年检查桥面、栏杆和桥墩，发现裂缝及时修补，并把检查和修补的情况\n记入桥梁的档案，保存二十年以上。\n';
  const text = `中华人民共和国云桥法\n（2007年6月29日第十届全国人民代表大会常务委员\n会第二十八次会议通过 根据2012年12月28日第十\n一届全国人民代表大会常务委员会第三十次会议修正）\n第一条 ${wide}第二条 ${wide}`;
  expect(await described(text)).toMatchObject({ 通过日期: ['2007-06-29'], 最近修改: ['2012-12-28'] });
});

test('an organ is told from the person who signs for it, and an order of several organs is named whole', async () => {
  const body = '《云桥养护管理办法》已经主任办公会议审议通过，现予公布，自公布之日起施行。\n';
  expect(
    await described(`【第104号令】《云桥养护管理办法》\n${body}云岭省桥梁监督管理委员会主席：林一山\n2014年7月7日\n`),
  ).toMatchObject({ 发文机关: ['云岭省桥梁监督管理委员会'], 成文日期: ['2014-07-07'] });
  const makers = '云岭省人力资源和社会保障厅、云岭省银行业监督管理委员会、云岭省桥梁监督管理委员会';
  expect(await described(`云桥基金管理办法\n（2011年2月12日${makers}令第11号公布）\n${ARTICLES}`)).toMatchObject({
    文号: [`${makers}令第11号`],
  });
});
