import type { RoleName } from '../../edition/schemas/decisions.ts';

/** GB/T 9704—2012, DB33/T 1234—2024, T/ABC 001—2024, JT/T 1-2020: the code of a standard. */
const CODE =
  /^(?:[A-Z]{2,5}(?:\d{2,4})?(?:\/[A-Z]{1,8})?|[TQ]\/[A-Z0-9]{1,10})\s*\d{1,6}(?:\.\d{1,3})?\s*[—–-]\s*(?:19|20)\d{2}$/u;
/** ICS 35.240.01, CCS L 70, 备案号：…, 代替 …: what else stands at the head of a standard's cover (GB/T 1.1—2020, 8.1). */
const CLASS =
  /^(?:ICS\s*\d{2}(?:\.\d{2,3}){0,2}.{0,16}|(?:CCS\s*)?[A-Z]\s?\d{2}|备案号\s*[:：].{1,20}|(?:部分)?代替\s*[A-Z].{3,60})$/u;
/** 中华人民共和国国家标准, 云岭省地方标准. */
const KIND = /^[\p{Script=Han}\s]{0,24}(?:国\s*家|行\s*业|地\s*方|团\s*体|企\s*业)\s*标\s*准(?:化指导性技术文件)?$/u;
/** 2024-04-06发布, 2024-10-01实施, or both on one line. */
const DAYS = /^(?:(?:19|20)\d{2}-\d{2}-\d{2}\s*(?:发\s*布|实\s*施)\s*){1,2}$/u;
/** 某某总局　发布. */
const ISSUES = /^[\p{Script=Han}\s、]{4,60}\s发\s*布$/u;

/** The code of a standard where a line is nothing else, or null. */
export function standardCode(text: string): string | null {
  return text.length <= 40 && CODE.test(text.trim()) ? text.trim() : null;
}

/** The role of a line of a standard's cover by its words alone; null for other lines. */
export function coverRole(text: string): RoleName | null {
  if (text.length > 80) return null;
  if (CLASS.test(text)) return '附注';
  if (KIND.test(text)) return '发文机关标志';
  if (DAYS.test(text)) return '日期';
  return ISSUES.test(text) ? '署名' : null;
}
