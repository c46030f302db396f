import { HAN_NUMERAL } from '../../model/chinese-numerals.ts';

const TERM = new RegExp(`第?[${HAN_NUMERAL}\\d]{1,4}届`, 'u');

/** Name of an organ without its term and the state before it: 第十二届全国人民代表大会常务委员会 → 全国人民代表大会常务委员会. */
export function plainOrgan(printed: string): string {
  const bare = printed.replace(/\s/gu, '').replace(TERM, '');
  return bare.replace(/^中华人民共和国(?!主席$)(?=\p{Script=Han}{2})/u, '');
}

/** Short names written out, as lists need them; the same when there is nothing short in it. */
export function fullOrgan(name: string): string {
  return name
    .replace(/人大(?=常委会|常务委员会|$)/u, '人民代表大会')
    .replace(/(?<=人民代表大会)常委会$/u, '常务委员会');
}

const NATIONAL = /^(?:全国|国家|国务院|最高人民|中央|中共中央|中国(?!共产党\p{Script=Han}+(?:省|市|县|区))|中华)/u;
const MINISTRY = /^\p{Script=Han}{2,12}(?:部|总局|总署|银行|证监会|银保监会|金融监管总局|委员会)$/u;
/** A place at the head of an organ's name, when no word goes on from it: 市 of 市场监督管理局 is no place. */
const PLACE =
  /^(?!城市|都市|社区|小区|校区|园区|地区|本)\p{Script=Han}{1,7}?(?:(?:省|自治区|自治州|特别行政区|地区)|(?:市|县|区|旗|盟)(?![场政容民域级块管]|人民币))/u;

/** The places that an organ is named after, the widest first: 浙江省, 杭州市; 全国 for organs of the state. */
export function placesOf(organ: string): string[] {
  if (NATIONAL.test(organ)) return ['全国'];
  const places: string[] = [];
  let rest = organ.replace(/^(?:中共|中国共产党)/u, '');
  for (let match = PLACE.exec(rest); match; match = PLACE.exec(rest)) {
    places.push(match[0]);
    rest = rest.slice(match[0].length);
  }
  return places.length === 0 && MINISTRY.test(organ) ? ['全国'] : places;
}
