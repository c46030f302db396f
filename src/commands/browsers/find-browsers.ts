import { posix, win32 } from 'node:path';
import { PlainError } from '../../model/faults/plain-error.ts';
import { type Machine, thisMachine } from './machine.ts';

/** Where one kind of browser may be: the variable that names it, its names in PATH, its places on each system. */
interface Places {
  variable: string;
  names: string[];
  mac: string[];
  /** Below the program folders. */
  windows: string[];
}

const CHROMIUM: Places = {
  variable: 'ZHANGJU_CHROMIUM',
  names: [
    'google-chrome',
    'google-chrome-stable',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  mac: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  windows: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** Chromium's engine without its windows: what needs no window runs in it with two thirds of the work. */
const HEADLESS_SHELL: Places = {
  variable: CHROMIUM.variable,
  names: ['chromium-headless-shell', 'chrome-headless-shell'],
  mac: [],
  windows: [],
};

const FIREFOX: Places = {
  variable: 'ZHANGJU_FIREFOX',
  names: ['firefox-esr', 'firefox'],
  mac: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  windows: ['Mozilla Firefox\\firefox.exe', 'Mozilla Firefox ESR\\firefox.exe'],
};

/**
 * Path of a browser of the Chromium family: the one that ZHANGJU_CHROMIUM names, else Chrome, Chromium or Edge of the
 * system; undefined when there is none. Throws a PlainError when the variable names something that is not there.
 */
export const findChromium = (machine: Machine = thisMachine): string | undefined => find(CHROMIUM, machine);

/**
 * Path of the browser of the Chromium family for tests: the one that ZHANGJU_CHROMIUM names, else Chromium's headless shell;
 * undefined when there is neither. Throws as findChromium does.
 */
export const findHeadlessShell = (machine: Machine = thisMachine): string | undefined => find(HEADLESS_SHELL, machine);

/** Path of Firefox (ESR first), found as findChromium finds its own, with ZHANGJU_FIREFOX. */
export const findFirefox = (machine: Machine = thisMachine): string | undefined => find(FIREFOX, machine);

function find(places: Places, machine: Machine): string | undefined {
  const named = machine.env[places.variable];
  if (named !== undefined && named !== '') {
    if (machine.isProgram(named)) return named;
    // Another browser taken in its stead would make a person believe that the one named was tested.
    throw new PlainError(
      `环境变量 ${places.variable} 指向“${named}”，但那里没有可以运行的程序。请改正或去掉这个变量。`,
    );
  }
  return candidates(places, machine).find((path) => machine.isProgram(path));
}

function candidates(places: Places, { platform, env }: Machine): string[] {
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return folders.flatMap((folder) => (folder ? places.windows.map((path) => win32.join(folder, path)) : []));
  }
  const folders = [...(env['PATH'] ?? '').split(':').filter((folder) => folder !== ''), '/usr/bin', '/snap/bin'];
  const inPath = places.names.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
  return platform === 'darwin' ? [...places.mac, ...inPath] : inPath;
}
