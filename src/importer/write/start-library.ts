import { existsSync } from 'node:fs';
import path from 'node:path';
import { writeWhole } from '../../files/flush.ts';

const SITE = `# 本站的名称和首页文字，请改成自己单位的。
name: 文库
motto: 逐段可引，逐字可查
introduction: 原文一字未改，每段有固定地址。
`;

/**
 * Makes a folder a library when it is none yet: a site.yaml that can be built from.
 * @returns true when one was written
 */
export function startLibrary(folder: string): boolean {
  const file = path.join(folder, 'site.yaml');
  if (existsSync(file)) return false;
  writeWhole(file, SITE);
  return true;
}
