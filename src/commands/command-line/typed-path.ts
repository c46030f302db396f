import path from 'node:path';
import process from 'node:process';

/**
 * A path as the person meant it: from the folder in which the command was typed. npm runs scripts in the project's folder
 * and keeps that other one in INIT_CWD.
 */
export function typedPath(given: string): string {
  return path.resolve(process.env['INIT_CWD'] ?? process.cwd(), given);
}
