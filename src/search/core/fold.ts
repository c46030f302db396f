import { foldTable } from './fold-table.ts';

/**
 * The form in which one UTF-16 unit is compared: width, then case. Used on the text when it is indexed and on the query.
 * @param unit a string of length 1
 * @returns a string of length 1; a unit whose lower case is longer (İ) stays as it is
 */
export function foldCharacter(unit: string): string {
  const plain = foldTable.get(unit) ?? unit;
  const lower = plain.toLowerCase();
  return lower.length === 1 ? lower : plain;
}

/** Folds every UTF-16 unit of a text. The result has exactly the text's length. */
export function foldText(text: string): string {
  // Almost every unit is a Han character, which folds to itself: only the others are looked at.
  return text.replace(/[^\u3400-\u9fff]/g, foldCharacter);
}
