import { existsSync, readdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import path from 'node:path';
import process from 'node:process';

/** Folders in which systems show the drives that can be taken out. */
const mounts = (): string[] => {
  if (process.platform === 'darwin') return ['/Volumes'];
  const { username } = userInfo();
  return [path.join('/media', username), path.join('/run/media', username)];
};

const foldersIn = (folder: string): string[] => {
  try {
    return readdirSync(folder).map((name) => path.join(folder, name));
  } catch {
    return [];
  }
};

/** Drives besides the system's own, as far as they can be told without asking anybody. */
export const drives = (): string[] =>
  process.platform === 'win32'
    ? [...'DEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `${letter}:\\`).filter((drive) => existsSync(drive))
    : mounts().flatMap(foldersIn);
