import { PlainError } from '../../model/faults/plain-error.ts';
import { findChromium, findFirefox, findHeadlessShell } from './find-browsers.ts';
import { aptPrefix, installBrowsers, installHeadlessShell } from './install-browsers.ts';
import { type Machine, thisMachine } from './machine.ts';

/** The browsers that the end-to-end tests run in. */
export interface Browsers {
  chromium: string;
  /** Undefined where none can be had and none is required: its tests are left out, and the reason was printed. */
  firefox: string | undefined;
}

/** How browsers are brought; tests pass another. */
export interface Installer {
  aptPrefix: () => readonly string[] | undefined;
  install: (prefix: readonly string[], headless: boolean) => Promise<void>;
  /** Brings Chromium's headless shell where that changes nothing else; without it Chromium itself will do. */
  installShell: (prefix: readonly string[]) => Promise<void>;
}

const apt: Installer = { aptPrefix, install: installBrowsers, installShell: installHeadlessShell };

/**
 * Finds both browsers, installing them where apt-get can; of Chromium the headless shell, where it can be had. Chromium is
 * always required, Firefox when `required` (on CI) or when it could have been installed. Throws a PlainError that says what
 * to install and how to name it.
 */
export async function provideBrowsers(
  required: boolean,
  machine: Machine = thisMachine,
  installer: Installer = apt,
): Promise<Browsers> {
  const find = (): [chromium: string | undefined, firefox: string | undefined] => [
    findHeadlessShell(machine) ?? findChromium(machine),
    findFirefox(machine),
  ];
  let [chromium, firefox] = find();
  const complete = chromium !== undefined && firefox !== undefined;
  // Nobody's own machine is given a second browser only to be faster.
  const slow = required && findHeadlessShell(machine) === undefined;
  const prefix = complete && !slow ? undefined : installer.aptPrefix();
  if (prefix !== undefined) {
    if (!complete) await installer.install(prefix, slow);
    else await installer.installShell(prefix);
    [chromium, firefox] = find();
  }
  if (chromium === undefined) throw missing('Chrome、Chromium 或 Edge', 'ZHANGJU_CHROMIUM');
  if (firefox === undefined) {
    if (required || prefix !== undefined) throw missing('Firefox', 'ZHANGJU_FIREFOX');
    console.log(
      '⚠ 没有找到 Firefox，跳过在 Firefox 里的测试。要一起测，请安装 Firefox，或用环境变量 ZHANGJU_FIREFOX 指出它的位置。',
    );
  }
  return { chromium, firefox };
}

function missing(name: string, variable: string): PlainError {
  return new PlainError(
    `端到端测试需要浏览器 ${name}，这台电脑上没有找到，也不能自动安装。\n` +
      `  怎么办：装好它再运行一次（Debian、Ubuntu、UOS：sudo apt-get install chromium firefox-esr fonts-noto-cjk）；\n` +
      `  装在别处时，用环境变量指出它的位置，例如 ${variable}=/完整/路径 npm test。\n` +
      `  只跑不需要浏览器的部分：npm test -- --only unit`,
  );
}
