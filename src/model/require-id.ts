import { FaultError } from './faults/fault.ts';
import { idProblem } from './portable-name.ts';

/**
 * Holds the name of a file in the library to the rule of ids.
 * @param id the file's name without its ending
 * @param file path for the message
 * @throws FaultError when it cannot be an address
 */
export function requireId(id: string, file: string): void {
  const why = idProblem(id);
  if (why === null) return;
  throw new FaultError({
    rule: 'file-is-id',
    file,
    what: `文件名“${id}”不能用作地址：${why}。`,
    remedy: '给文件改名，如 tongzhi.mdx：只用小写英文字母、数字和连字符，以字母开头；凡引用旧名的地方一起改。',
  });
}
