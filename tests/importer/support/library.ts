import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../../support/folders.ts';

/** A library without documents; `input` puts a file to import beside it. */
export function emptyLibrary(): { folder: string; input: (name: string, text: string) => string } {
  const root = temporaryFolder();
  const folder = path.join(root, 'library');
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'site.yaml'), 'name: 试\nmotto: 试\nintroduction: 试\n');
  return {
    folder,
    input: (name, text) => {
      const file = path.join(root, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
      return file;
    },
  };
}
