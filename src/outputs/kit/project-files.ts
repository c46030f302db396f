import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { PlainError } from '../../model/faults/plain-error.ts';

const run = promisify(execFile);

/** What developing needs and an office does not; these commands also need packages that a kit leaves out. */
const LEFT_OUT =
  /^(?:tests|bench|\.ci)\/|^scripts\/(?:packaging\/.*|(?:kit|test|package|bench|format|docs|pdf)\.ts)$|^(?:文库工作台\..*|\.git.*|\.oxlintrc\.json|\.prettier.*|\.dependency-cruiser\.mjs|eslint\.config\.js|knip\.json|vitest\.config\.ts)$/u;

async function git(root: string, args: readonly string[]): Promise<string[]> {
  const { stdout } = await run('git', ['-C', root, 'ls-files', '-z', ...args], { maxBuffer: 1 << 28 });
  return stdout.split('\0').filter((name) => name !== '');
}

/** Which of the files that git keeps an office needs. */
export const neededFiles = (names: readonly string[]): string[] => names.filter((name) => !LEFT_OUT.test(name));

/**
 * The project's files that go into a kit, by their paths with forward slashes: what git keeps, and of the library also what has not
 * been handed to git yet.
 * @throws PlainError where git or its folder is missing
 */
export async function projectFiles(root: string): Promise<string[]> {
  try {
    const kept = await git(root, ['--cached']);
    const library = await git(root, ['--cached', '--others', '--exclude-standard', '--', 'content']);
    return neededFiles([...new Set([...kept, ...library])])
      .filter((name) => existsSync(path.join(root, name)))
      .sort();
  } catch (error) {
    throw new PlainError(
      '没有做离线包：要靠 git 才知道哪些文件是章句自己的，这台电脑上没有 git，或这个文件夹不是用 git 取来的。什么也没有动。\n' +
        '  怎么办：装好 git，用 git clone 取一份章句，在那里再运行一次。',
      { cause: error, exitCode: 2 },
    );
  }
}
