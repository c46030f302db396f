import { readdirSync } from 'node:fs';

/**
 * Every file below a folder, as its path from there with forward slashes, in no order that can be relied on.
 * @param enters whether a folder of this name is looked into: a large one that is of no interest costs nothing then
 * @throws the system's error when a folder cannot be read
 */
export function walkFolder(folder: string, enters: (name: string) => boolean = () => true): string[] {
  const walk = (below: string): string[] =>
    readdirSync(`${folder}/${below}`, { withFileTypes: true }).flatMap((entry) => {
      if (entry.isFile()) return [`${below}${entry.name}`];
      return entry.isDirectory() && enters(entry.name) ? walk(`${below}${entry.name}/`) : [];
    });
  return walk('');
}
