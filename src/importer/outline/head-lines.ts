import type { RoleName } from '../../edition/schemas/decisions.ts';
import { readOpening } from '../numbering.ts';
import { endingOf } from '../sentences.ts';
import { readDocumentNumber } from './docnum.ts';
import { coverRole } from './standard-cover.ts';
import {
  ADDRESSEE_LINE,
  ATTACHMENT_MARK,
  CLASSIFICATION,
  COPY_NUMBER,
  DATE_LINE,
  HISTORY_LINE,
  LEADS_OVER,
  OCCASION,
  ORGAN_LINE,
  PERSON_ADDRESSED,
  PERSON_LINE,
  RED_HEAD,
  SALUTATION,
  SIGNED_DATE,
  SIGNER,
  TITLE_END,
  URGENCY,
} from './frame-patterns.ts';

/** What a line above a title is by its words alone: red head, number, grade; null when they do not tell. */
export function headRole(text: string): RoleName | null {
  if (readDocumentNumber(text)) return '文号';
  if (RED_HEAD.test(text) && !/规范性\s*文\s*件$/u.test(text)) return '发文机关标志';
  if (COPY_NUMBER.test(text)) return '份号';
  if (CLASSIFICATION.test(text)) return '密级';
  if (URGENCY.test(text)) return '紧急程度';
  if (SIGNER.test(text)) return '签发人';
  if (ATTACHMENT_MARK.test(text)) return '附件';
  return coverRole(text);
}

/** The role of a line below a title that leads to the text; null for others. */
export function belowTitleRole(text: string): RoleName | null {
  if (readDocumentNumber(text)) return '文号';
  if (HISTORY_LINE.test(text) && readOpening(text) === null && text.length < 1500) return '题注';
  if (DATE_LINE.test(text)) return '副题';
  if (/^(?:——|--|—)/u.test(text) && text.length < 80) return '副题';
  if (OCCASION.test(text)) return '会议信息';
  if (PERSON_LINE.test(text) && text.length < 30) return '副题';
  return coverRole(text);
}

/** Longest name of one organ in a list of those to whom a document goes. */
const LONGEST_NAME = 24;

/** True for names parted by 、 and ，, the last of them an organ, with a colon behind: 甲市、乙市人民政府，丙军区： */
function isListOfOrgans(text: string): boolean {
  if (text.length > 400 || !/[:：]$/u.test(text) || /[。；！？“”]/u.test(text)) return false;
  const names = text.slice(0, -1).split(/[、，,]/u);
  const named = names.every((name) => name.trim().length > 0 && name.trim().length <= LONGEST_NAME);
  return named && names.length > 1 && ORGAN_LINE.test(names.at(-1)?.trim() ?? '');
}

/** True for a line that names those to whom the document goes: 各市、县人民政府： */
export function isAddressee(text: string): boolean {
  if (PERSON_ADDRESSED.test(text)) return true;
  return (ADDRESSEE_LINE.test(text) || isListOfOrgans(text)) && !LEADS_OVER.test(text) && !OCCASION.test(text);
}

/** True where the body has begun: a printed number or a paragraph of prose. */
export function isBody(text: string): boolean {
  return readOpening(text) !== null || (text.length > 25 && endingOf(text) === 'finished' && /[。，]/u.test(text));
}

/** True for a line that cannot be part of a title. */
export function isNoTitle(text: string): boolean {
  return (
    headRole(text) !== null ||
    DATE_LINE.test(text) ||
    SIGNED_DATE.test(text) ||
    HISTORY_LINE.test(text) ||
    SALUTATION.test(text) ||
    OCCASION.test(text) ||
    isAddressee(text) ||
    /^(?:——|--|[（(])/u.test(text) ||
    /^目\s*[录次]$/u.test(text) ||
    isFurniture(text) ||
    !/\p{L}/u.test(text) ||
    readOpening(text) !== null ||
    text.length > 90 ||
    /[。；]/u.test(text) ||
    (endingOf(text) === 'finished' && !/[？！]$/u.test(text))
  );
}

const TEMPLATES = [
  ['{{', '}}'],
  ['${', '}'],
  ['<%', '%>'],
] as const;

/** True when `close` stands somewhere behind `open`. */
function encloses(text: string, open: string, close: string): boolean {
  const start = text.indexOf(open);
  return start >= 0 && text.includes(close, start + open.length);
}

/** True for words of a page around a document and for templates that a script should have filled. */
export function isFurniture(text: string): boolean {
  return (
    TEMPLATES.some(([open, close]) => encloses(text, open, close)) ||
    /^(?:欢迎(?:访问|光临|您)|您?当前位置|来\s*源|浏览|首\s*页|打印|分享|字\s*号|扫一扫|目\s*录|附件下载)/u.test(
      text,
    ) ||
    /^(?:发布|更新|发文|成文|公开)?(?:时间|日期)\s*[:：]/u.test(text)
  );
}

/** How much a line or several look like the title of an official document; above 3 it is hardly anything else. */
export function titleScore(words: string): number {
  let score = 0;
  if (TITLE_END.test(words)) score += 4;
  if (/关于/u.test(words)) score += 1;
  if (/[：:]$/u.test(words)) score -= 4;
  if (ORGAN_LINE.test(words) && !TITLE_END.test(words)) score -= 4;
  if (PERSON_LINE.test(words)) score -= 4;
  if (words.length < 4) score -= 3;
  if (/^[\d\s\p{P}]*$/u.test(words)) score -= 5;
  return score;
}
