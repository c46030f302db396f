import {
  FORMAL_SIGNS,
  NUMERAL_LIMIT,
  PLAIN_SIGNS,
  writeDigits,
  writeNumeral,
} from '../../../model/chinese-numerals.ts';

/** Series in which Word's n-th number is the n-th character; beyond the end it starts again. */
const series: Readonly<Record<string, string>> = {
  ideographTraditional: '甲乙丙丁戊己庚辛壬癸',
  ideographZodiac: '子丑寅卯辰巳午未申酉戌亥',
  ideographEnclosedCircle: '㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉',
  decimalEnclosedParen: '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇',
  decimalEnclosedFullstop: '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛',
  decimalEnclosedCircle: '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿',
};

/**
 * A counter as Word draws it. Formats are those of ECMA-376 part 1, 17.18.59 (ST_NumberFormat) that Chinese editions of
 * Word and WPS offer; any other is drawn as decimal.
 * @param value From 0.
 * @param format `w:numFmt`, e.g. `chineseCountingThousand`.
 */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperLetter':
      return letters(value);
    case 'lowerLetter':
      return letters(value).toLowerCase();
    case 'chineseCounting':
    case 'taiwaneseCounting':
      return value < 100 ? writeNumeral(value) : positional(value);
    case 'chineseCountingThousand':
    case 'taiwaneseCountingThousand':
    case 'japaneseCounting':
      return counted(value, PLAIN_SIGNS);
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
      return counted(value, FORMAL_SIGNS);
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
      return positional(value);
    case 'decimalEnclosedCircleChinese':
      return inSeries(value, series['decimalEnclosedCircle']!);
    default:
      return series[format] === undefined ? String(value) : inSeries(value, series[format]);
  }
}

function inSeries(value: number, characters: string): string {
  const count = [...characters].length;
  if (value < 1) return String(value);
  // Enclosed numbers end; the cyclic signs come round again.
  return value <= count || '甲子'.includes(characters[0]!) ? [...characters][(value - 1) % count]! : String(value);
}

/** Word draws the zero as a circle. */
const positional = (value: number): string => writeDigits(value, '○');

/** A counter may start at any number; no one writes the largest out. */
const counted = (value: number, signs: typeof PLAIN_SIGNS): string =>
  value < NUMERAL_LIMIT ? writeNumeral(value, signs) : String(value);

function roman(value: number): string {
  const signs: [number, string][] = [
    [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
  ]; // prettier-ignore
  if (value < 1 || value > 30_000) return String(value);
  let rest = value;
  let out = '';
  for (const [worth, sign] of signs) {
    out += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return out;
}

/** a … z, then aa, bb … as Word goes on. */
function letters(value: number): string {
  if (value < 1 || value > 780) return String(value);
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}
