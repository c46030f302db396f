import { paperRoles } from './paper-roles.ts';
import type { Edition } from '../../edition/edition.ts';
import { cssString } from '../../model/css-string.ts';
import { footSheet } from '../../model/foot-sheet.ts';
import { footWords } from '../../papers/foot-words.ts';

/** Stands for the library's version in a sheet that is kept from build to build. */
const VERSION = '__VERSION__';

/**
 * A style sheet that puts a document's name and the nature of its source at the foot of every printed page, and the library's
 * version, which is still to be filled in.
 */
export const printFoot = ({ document, source }: Edition): string =>
  `${footSheet(footWords({ document, source }), VERSION)}${paperRoles(document.blocks)}`;

/** The sheet with the version in words: other documents change while this one stays. */
export const fillVersion = (sheet: string, version: string): string =>
  sheet.replace(cssString(VERSION), cssString(version));
