import { HAN_NUMERAL } from '../../model/chinese-numerals.ts';
import { standardCode } from './standard-cover.ts';

const YEAR = String.raw`[〔［[（(【﹝„]\s*(?:(?:19|20)\d{2}|二[〇○ＯO零][〇○ＯO零一二三四五六七八九]{2})\s*年?\s*[〕］\]）)】﹞‟]`;
const PLAIN_YEAR = String.raw`(?:19|20)\d{2}\s*年\s*`;
const NUMBER = `第?\\s*[\\d０-９${HAN_NUMERAL}\\s]{1,12}\\s*号`;
const LABEL = String.raw`(?:(?:文\s*号|发\s*文\s*字\s*号|发\s*文\s*文\s*号|文件编号|编\s*号)\s*[:：]\s*)?`;
const SIGNED = String.raw`(?:\s*签\s*发\s*人\s*[:：].{0,40})?`;

/** 国办发〔2018〕126号, 公告〔2024〕第7号, 〔2025〕3号; the code of the organ may be missing. */
const CODED = new RegExp(`^${LABEL}([\\p{Script=Han}A-Za-z（）()、\\s]{0,40}${YEAR}\\s*${NUMBER})${SIGNED}$`, 'u');
/** 财政部令第76号, 某某市公告2024年第12号. */
const ORDER = new RegExp(
  `^${LABEL}([\\p{Script=Han}\\s]{2,60}(?:令|公告|通告|通报)\\s*[（(]?\\s*(?:${YEAR}|${PLAIN_YEAR})?${NUMBER})[）)]?$`,
  'u',
);
/** 第76号, 2024年第7号, （第 十 五 号）, 第3期: a number that says nothing of its organ. */
const BARE = new RegExp(
  `^[（(]?\\s*((?:${PLAIN_YEAR})?第\\s*[\\d０-９${HAN_NUMERAL}\\s]{1,12}\\s*[号期]|${YEAR}\\s*第?\\s*\\d{1,4}\\s*期)\\s*[）)]?$`,
  'u',
);
/** The same at the head of a title: 某某部公告〔2024〕第7号（…规定）. */
const LEADING = new RegExp(
  `^([\\p{Script=Han}\\s、]{2,60}(?:令|公告|通告)\\s*(?:${YEAR}|${PLAIN_YEAR})?${NUMBER})`,
  'u',
);

/** A document's number on a line of its own. */
export interface DocumentNumber {
  /** As printed, without a label before it and a signer behind it. */
  number: string;
  /** True for 第76号, which has to be read with the name of the order above it. */
  bare: boolean;
}

/** The number that a line holds and nothing else besides its label or the signer; null when it is no such line. */
export function readDocumentNumber(text: string): DocumentNumber | null {
  if (text.length > 120) return null;
  const whole = (CODED.exec(text) ?? ORDER.exec(text))?.[1];
  if (whole !== undefined) return { number: whole.trim(), bare: false };
  const code = standardCode(text);
  if (code !== null) return { number: code, bare: false };
  const bare = BARE.exec(text)?.[1];
  return bare === undefined ? null : { number: bare.trim(), bare: true };
}

/** The number with which a title begins: 某某部公告〔2024〕第7号（某某规定）, or null. */
export function numberInTitle(title: string): string | null {
  return LEADING.exec(title.slice(0, 120))?.[1]?.trim() ?? null;
}
