import { PlainError } from '../model/faults/plain-error.ts';

const PORTABLE = /^[A-Za-z0-9_](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?$/u;
const DEVICES = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/iu;
/** Windows reads 260 characters of a path; this much is left for what stands before it on a stick. */
const LONGEST = 180;

/**
 * Makes sure that every drive and system can hold the names of a site: ASCII, none that Windows keeps, no two that differ
 * by case only.
 * @throws PlainError that names the first that is not so
 */
export function checkNames(paths: readonly string[]): void {
  const seen = new Map<string, string>();
  const refuse = (what: string): never => {
    throw new PlainError(`${what}，U 盘或 Windows 装不下。没有打包，什么也没有动。\n  怎么办：给它改名，再运行一次。`);
  };
  for (const path of paths) {
    if (path.length > LONGEST) refuse(`站点里“${path}”的名字太长`);
    if (path.split('/').some((name) => !PORTABLE.test(name) || DEVICES.test(name)))
      refuse(`站点里“${path}”的名字不是简单的英文字母和数字`);
    const same = seen.get(path.toLowerCase());
    if (same !== undefined) refuse(`站点里“${path}”和“${same}”只差大小写`);
    seen.set(path.toLowerCase(), path);
  }
}
