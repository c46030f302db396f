import { commonShare } from '../../common-characters.ts';
import { inputFault } from '../input-fault.ts';
import type { PageText } from './page-rows.ts';

/** Real Chinese has three fifths and more; what fonts without a table of characters give has next to none. */
const LEAST_COMMON = 0.25;

/**
 * Refuses a text layer that holds other characters than the pages show, as files have whose fonts lack a table of characters, or over bad
 * recognition. Such a text looks like Han characters and is no words.
 * @throws FaultError
 */
export function refuseGarbage(texts: readonly PageText[], file: string): void {
  const text = texts.map(({ segments }) => segments.map((segment) => segment.text).join('')).join('').slice(0, 200_000); // prettier-ignore
  const letters = text.replace(/[\s\p{P}\p{N}\p{S}]/gu, '').length;
  const strange = text.match(/[\p{Co}\p{Cn}\ufffd\u0080-\u00ff\u0100-\u036f\u0530-\u10ff\u1200-\u1fff]/gu)?.length ?? 0;
  const share = commonShare(text, 40);
  const bad = (share !== null && share < LEAST_COMMON) || (letters > 40 && strange > letters * 0.3);
  if (!bad) return;
  throw inputFault(
    'input-garbage',
    file,
    '这个 PDF 里的文字层是乱码：看上去是字，复制出来却不是页面上的字。',
    '请用文字识别（OCR）软件把页面重新识别成文字，对照原件核对后，存成 .docx 或 .txt 再导入。',
  );
}
