import { ORGAN_LINE, PERSON_LINE } from './frame-patterns.ts';

const solid = (text: string): string => text.replace(/\s/gu, '');

/** Organs named on a line: one, or several parted by wide spaces or 、. Names of persons and their posts are left out. */
export function organsOf(line: string): string[] {
  if (PERSON_LINE.test(line.trim())) return [];
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
