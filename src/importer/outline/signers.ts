import { ORGAN_LINE, PERSON_LINE } from './frame-patterns.ts';

const solid = (text: string): string => text.replace(/\s/gu, '');

/** The post of a person who signs, with all that follows it. */
const POST =
  /(?:主\s*席|[部局署行院会校检审]\s*长|[省市县区州镇乡旗盟]\s*长|主\s*任|总\s*理|书\s*记|检察长|审计长|董事长|总经理)[:：\s].*$/u;

/** （某某局代章）: the organ whose seal stands for that of the signer, which has none. */
const SEAL_OF_ANOTHER = /[（(]\p{Script=Han}{2,30}?代\s*章[）)]/u;

/** True for a line that only tells whose seal was used. */
export function isSealOfAnother(text: string): boolean {
  return text.trim().replace(SEAL_OF_ANOTHER, '') === '' && text.trim() !== '';
}

/**
 * Organs named on a line: one, or several parted by wide spaces or 、. Of a person who signs it is the organ before the post
 * (某某委员会主席：某某); the person is left out.
 */
export function organsOf(printed: string): string[] {
  const line = printed.replace(SEAL_OF_ANOTHER, '').replace(/\s发\s*布$/u, '');
  if (line.trim() === '') return [];
  if (PERSON_LINE.test(line.trim())) {
    const organ = solid(line.trim().replace(POST, ''));
    return ORGAN_LINE.test(organ) ? [organ] : [];
  }
  const pieces = line.trim().split(/\s{2,}|\u3000+|\t|、|(?<=\p{Script=Han}{3})\s(?=\p{Script=Han}{3})/u);
  const names = pieces.map(solid).filter((name) => name !== '');
  return names.length > 1 && names.every((name) => ORGAN_LINE.test(name)) ? names : [solid(line)];
}

/** The organ or organs that a red head or an order names: 某某市人民政府文件, 某某部令, 某某部公告. */
export function organsOfMasthead(line: string): string[] {
  const bare = line
    .trim()
    .replace(/[（(]?第.{1,16}号[）)]?$/u, '')
    .trimEnd()
    .replace(/(?:令|公\s*告|通\s*告)$/u, '')
    .trimEnd()
    .replace(/(?:文\s*件|令|公\s*告|通\s*告|函|简\s*报)$/u, '')
    .trim();
  return bare === '' ? [] : organsOf(bare).filter((name) => ORGAN_LINE.test(name) || /主席$/u.test(name));
}
