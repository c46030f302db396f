import { foldText } from './fold.ts';
import { namesMeant } from './short-name.ts';

/** An address as someone types it. */
export interface TypedAddress {
  /** The document's name, without 《》; '' when none is given. */
  name: string;
  /** A spoken code (2-1-3), or the label of a place in the form of `comparableLabel`. */
  place: string;
  spoken: boolean;
}

const digits = '零一二三四五六七八九';
const numeral = /[零〇一二三四五六七八九十百]+/g;

// A numeral up to 999; what is none, as 一一, stays as it is.
function readNumeral(text: string): string {
  const plain = text.replace('〇', '零');
  const parts = /^(?:([一二三四五六七八九])百)?零?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(plain);
  if (!parts || plain === '') return text;
  const [, hundreds, tens, ten, ones] = parts;
  const value = (digit: string | undefined) => (digit === undefined ? 0 : digits.indexOf(digit));
  return String(
    100 * value(hundreds) + (ten === undefined ? 0 : 10 * (tens === undefined ? 1 : value(tens))) + value(ones),
  );
}

/** A label as labels are compared: numerals as digits, without marks. 二（一）第三段 and 二(一)第3段 are the same. */
export function comparableLabel(label: string): string {
  // Each numeral is a part of its own: 二（一） is 2 and 1, not 21.
  return foldText(label)
    .replace(numeral, (text) => `${readNumeral(text)}.`)
    .replace(/(\d)(?!\d|\.)/g, '$1.')
    .replace(/[《》“”"()（）[\]【】、，,\s]/g, '');
}

const label =
  /^(?:第?[零〇一二三四五六七八九十百\d]+(?:[编章节条款项目段行]|是|、)?|之[零〇一二三四五六七八九十百\d]+|第?[(（][零〇一二三四五六七八九十百\d]+[)）][款项目]?|导语|题名|列表|表|的|\s)+$/;
// A numeral alone (二, 10, （一）) is hardly ever meant as an address.
const telling =
  /第.+[编章节条段项行]|[零〇一二三四五六七八九十百\d](?:条|[段款].*$)|[零〇一二三四五六七八九十百\d][(（].+[)）]|^导语|^题名|是第/;

/** A name that is in no list, and the first number of an article or part after it. */
const beforePlace = /^(\D*?[^第\d零〇一二三四五六七八九十百(（])\s*((?:第|[(（])?[零〇一二三四五六七八九十百\d].*)$/;

/**
 * Reads an address: `2-1-3`, `讲话 2—1—3`, `《讲话》二（一）第3段`, `反恐怖主义法第三条`.
 * @param names of documents, for those that are typed without 《》
 * @returns undefined for anything else
 */
export function readTypedAddress(typed: string, names: readonly string[]): TypedAddress | undefined {
  const text = foldText(typed.trim()).replace(/[‐‑–—−]/g, '-');
  const code = /^(.*?)\s*(\d+(?:-[a-z]?\d+)*)$/u.exec(text);
  if (code) {
    const name = code[1]!.replace(/[《》]/g, '').trim();
    if (name === '' || names.some((each) => foldText(each) === name)) return { name, place: code[2]!, spoken: true };
  }
  const quoted = /^《([^》]+)》\s*(.+)$/u.exec(text);
  const known = quoted
    ? undefined
    : [...names].sort((a, b) => b.length - a.length).find((each) => each !== '' && text.startsWith(foldText(each)));
  const short = quoted || known !== undefined || label.test(text) ? null : beforePlace.exec(text);
  const name = quoted?.[1] ?? short?.[1] ?? (known === undefined ? '' : foldText(known));
  const place = quoted?.[2] ?? short?.[2] ?? text.slice(name.length).trim();
  if (short && namesMeant(name, names).length === 0) return undefined;
  if (!label.test(place) || !telling.test(place)) return undefined;
  return { name, place: comparableLabel(place), spoken: false };
}
