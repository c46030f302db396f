import { accessSync, constants } from 'node:fs';
import process from 'node:process';

/** What looking for programs needs to know of the machine; tests pass another. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  /** Whether a file is there and may be run. */
  isProgram: (path: string) => boolean;
}

/** The machine that we run on. */
export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isProgram(path) {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
};
