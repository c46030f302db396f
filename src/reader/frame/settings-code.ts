/** What a reader has chosen about the look of all pages. */
export interface Settings {
  size: Size;
  /** `auto` follows the system until a theme is chosen. */
  theme: 'auto' | 'light' | 'dark';
  contrast: 'normal' | 'high';
  /** Whether keys of one character do something: speech input types them by the dozen (WCAG 2.1.4). */
  keys: boolean;
  /** When it was chosen, in milliseconds since 1970; 0 when nothing was. */
  at: number;
}

export const SIZES = ['s', 'm', 'l', 'xl'] as const;
export type Size = (typeof SIZES)[number];

export const DEFAULTS: Settings = { size: 'm', theme: 'auto', contrast: 'normal', keys: true, at: 0 };

/** Settings as one short word, for the browser's store and for an address: `l-dark-normal-1764000000000`. */
export function encodeSettings({ size, theme, contrast, keys, at }: Settings): string {
  return [size, theme, contrast, ...(keys ? [] : ['nokeys']), at].join('-');
}

/** Reads what `encodeSettings` wrote; the defaults for anything else, since a store or an address may hold any text. */
export function decodeSettings(code: string | null): Settings {
  const match = /^(s|m|l|xl)-(auto|light|dark)-(normal|high)(-nokeys)?-(\d{1,15})$/u.exec(code ?? '');
  if (!match) return DEFAULTS;
  const [, size, theme, contrast, off, at] = match;
  return { size, theme, contrast, keys: off === undefined, at: Number(at) } as Settings;
}

/** The size one step larger (`1`) or smaller (`-1`), within the four that there are. */
export function stepSize(size: Size, step: 1 | -1): Size {
  return SIZES[SIZES.indexOf(size) + step] ?? size;
}
