import { codePoint } from 'dingbat-to-unicode';
import type { OmissionLog } from '../omission-log.ts';
import type { XmlElement } from '../parse-xml.ts';

/** A character of a symbol font as Unicode; unknown ones stay as they are and are reported. */
export function readSymbol(part: XmlElement, omissions: OmissionLog): string {
  const font = part.attributes['font'] ?? '';
  const code = Number.parseInt(part.attributes['char'] ?? '', 16);
  if (!(code >= 0x20 && code <= 0xffff) || (code >= 0xd800 && code <= 0xdfff)) return '';
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const known = codePoint(font, low);
  if (known !== undefined) return known.string;
  if (low !== code)
    omissions.add('符号字体里认不出的字符（保留了原来的编码，页面上可能显示不出）', `${font} ${code.toString(16)}`);
  return String.fromCharCode(code);
}
