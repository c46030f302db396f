import { findChromium, findFirefox } from '../../src/commands/browsers/find-browsers.ts';
import { PlainError } from '../../src/model/faults/plain-error.ts';
import type { Bench } from './measure-corpus.ts';

/**
 * The browsers to measure in. Without Firefox only Chromium is measured, which is told.
 * @throws PlainError when there is no Chromium
 */
export function findPrograms(): Bench['browsers'] {
  const [chromium, firefox] = [findChromium(), findFirefox()];
  if (chromium === undefined)
    throw new PlainError(
      '量查找要用浏览器，这台电脑上没有找到 Chrome、Chromium 或 Edge。\n  怎么办：装好它再运行一次；装在别处时，用环境变量指出它的位置，例如 ZHANGJU_CHROMIUM=/完整/路径 npm run bench -- --corpus 文件夹。',
    );
  if (firefox === undefined) console.log('⚠ 没有找到 Firefox，只在 Chromium 里量。');
  return [
    { name: 'chromium', program: chromium },
    ...(firefox === undefined ? [] : [{ name: 'firefox' as const, program: firefox }]),
  ];
}
