/** What a reader has chosen about the look of all pages. */
export interface Settings {
  size: Size;
  /** `auto` follows the system until a theme is chosen. */
  theme: 'auto' | 'light' | 'dark';
  contrast: 'normal' | 'high';
  /** When it was chosen, in milliseconds since 1970; 0 when nothing was. */
  at: number;
}

export const SIZES = ['s', 'm', 'l', 'xl'] as const;
export type Size = (typeof SIZES)[number];

export const DEFAULTS: Settings = { size: 'm', theme: 'auto', contrast: 'normal', at: 0 };

/** Settings as one short word, for the browser's store and for an address: `l-dark-normal-1764000000000`. */
export function encodeSettings({ size, theme, contrast, at }: Settings): string {
  return [size, theme, contrast, at].join('-');
}

/** Reads what `encodeSettings` wrote; the defaults for anything else, since a store or an address may hold any text. */
export function decodeSettings(code: string | null): Settings {
  const match = /^(s|m|l|xl)-(auto|light|dark)-(normal|high)-(\d{1,15})$/u.exec(code ?? '');
  if (!match) return DEFAULTS;
  const [, size, theme, contrast, at] = match;
  return { size, theme, contrast, at: Number(at) } as Settings;
}

/** The size one step larger (`1`) or smaller (`-1`), within the four that there are. */
export function stepSize(size: Size, step: 1 | -1): Size {
  return SIZES[SIZES.indexOf(size) + step] ?? size;
}
