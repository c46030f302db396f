/**
 * The property that the last rule of a style sheet sets (`src/build/bundling/seal-sheets.ts`).
 * @param address of the sheet
 */
export const sealOf = (address: string): string =>
  `--${/(?<name>[\w-]+)[^/]*$/u.exec(address)?.groups?.['name'] ?? ''}`;
