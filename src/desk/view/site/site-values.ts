/** Another library, and where it is. */
export interface Place {
  name: string;
  at: string;
}

/** What the form of the site's settings holds of one of them. */
export type SiteValue = string | readonly string[] | readonly Place[] | undefined;

/** Words of a setting as the lines of a field. */
export function linesOf(value: unknown): string {
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string').join('\n');
  return typeof value === 'string' ? value : '';
}

/** What was typed into a field: a list by its lines, or words; undefined for nothing. */
export function valueOf(text: string, list: boolean): SiteValue {
  if (!list) return text === '' ? undefined : text;
  return text.split('\n').map((line) => line.trimStart());
}

/** A setting as it is written: without the empty lines that typing leaves. */
export const settled = (value: SiteValue): SiteValue =>
  Array.isArray(value)
    ? ((value as (string | Place)[]).filter((one) => typeof one !== 'string' || one.trim() !== '') as SiteValue)
    : value;
