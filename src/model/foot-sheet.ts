import { cssString } from './css-string.ts';

const FONT = "font: 9pt SimSun, 'Noto Serif CJK SC', serif; white-space: nowrap;";

/** A style sheet that puts words at the foot of every printed page, at its left and at its right. */
export const footSheet = (left: string, right = ''): string =>
  `@page { @bottom-left { content: ${cssString(left)}; padding-left: 14mm; ${FONT} } @bottom-right { content: ${cssString(right)}; ${FONT} } }\n`;
