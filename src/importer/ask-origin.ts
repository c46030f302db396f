import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { PlainError } from '../model/faults/plain-error.ts';

const QUESTION =
  '要导入的是制发机关发布的正式文本吗？\n  1 是正式文本　2 是转载本　直接按回车：不知道（页面上写“没有写明”，以后可以在 origin.yaml 里改）\n请输入：';

/**
 * Whether what is imported are official texts: as the options say, else as the person at the keyboard answers.
 * @returns undefined when that is not known; nothing is assumed
 * @throws PlainError when both options are given
 */
export async function askOrigin(official: boolean, copy: boolean): Promise<boolean | undefined> {
  if (official && copy) throw new PlainError('--official 和 --copy 只能用一个。', { exitCode: 2 });
  if (official || copy) return official;
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const answer = (await asking.question(QUESTION)).trim();
    return answer === '1' ? true : answer === '2' ? false : undefined;
  } finally {
    asking.close();
  }
}
