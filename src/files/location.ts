import path from 'node:path';

/**
 * Folder that holds the library, as an absolute path. `ZHANGJU_CONTENT` points the same engine at another office's
 * library without a change of code; without it the shipped `content/` is used.
 */
export function contentFolder(): string {
  return path.resolve(process.env['ZHANGJU_CONTENT'] ?? 'content');
}

/** A path as messages show it: relative to the working folder where that is shorter, with forward slashes. */
export function shownPath(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return (relative.startsWith('..') ? file : relative).split(path.sep).join('/');
}
