import { cssString } from '../model/css-string.ts';

const FONT = "font: 9pt SimSun, 'Noto Serif CJK SC', serif; white-space: nowrap;";

/** A style sheet that puts words at the foot of every printed page of a handout (`handout.css` names the page). */
export const handoutFootSheet = (left: string, right = ''): string =>
  `@page handout { @bottom-left { content: ${cssString(left)}; padding-left: 14mm; ${FONT} } @bottom-right { content: ${cssString(right)}; ${FONT} } }\n`;
