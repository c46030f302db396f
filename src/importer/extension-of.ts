import path from 'node:path';

/** The ending that the original of a received file keeps: its own where every disk carries it, else that of a text. */
export function extensionOf(name: string): string {
  const extension = path
    .extname(name)
    .toLowerCase()
    .replace(/[^a-z0-9.]/gu, '');
  return /^\.[a-z0-9]{1,8}$/u.test(extension) ? extension : '.txt';
}
