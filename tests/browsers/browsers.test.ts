import { describe, expect, it, vi } from 'vitest';
import { findChromium, findFirefox, findHeadlessShell } from '../../src/commands/browsers/find-browsers.ts';
import type { Machine } from '../../src/commands/browsers/machine.ts';
import { provideBrowsers } from '../../src/commands/browsers/provide-browsers.ts';

const machine = (
  platform: NodeJS.Platform,
  files: readonly string[],
  env: Record<string, string> = { PATH: '/usr/local/bin:/usr/bin' },
): Machine => ({ platform, env, isProgram: (path) => files.includes(path) });

describe('finding browsers', () => {
  it('prefers the one that the variable names', () => {
    const env = { ZHANGJU_CHROMIUM: '/opt/c', ZHANGJU_FIREFOX: '/opt/f', PATH: '/usr/bin' };
    const here = machine('linux', ['/opt/c', '/opt/f', '/usr/bin/chromium', '/usr/bin/firefox'], env);
    expect(findChromium(here)).toBe('/opt/c');
    expect(findFirefox(here)).toBe('/opt/f');
  });

  it('refuses a variable that points nowhere, even when another browser is there', () => {
    const here = machine('linux', ['/usr/bin/chromium'], { ZHANGJU_CHROMIUM: '/opt/none', PATH: '/usr/bin' });
    expect(() => findChromium(here)).toThrow('ZHANGJU_CHROMIUM 指向“/opt/none”');
  });

  it('finds the system’s on Linux, ESR before other Firefoxes', () => {
    const here = machine('linux', ['/usr/bin/chromium', '/usr/local/bin/firefox', '/usr/bin/firefox-esr']);
    expect(findChromium(here)).toBe('/usr/bin/chromium');
    expect(findFirefox(here)).toBe('/usr/bin/firefox-esr');
  });

  it('finds them on macOS and Windows', () => {
    const mac = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    expect(findChromium(machine('darwin', [mac]))).toBe(mac);
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const fox = 'C:\\Program Files\\Mozilla Firefox\\firefox.exe';
    const env = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
    expect(findChromium(machine('win32', [edge, fox], env))).toBe(edge);
    expect(findFirefox(machine('win32', [edge, fox], env))).toBe(fox);
  });

  it('finds nothing where nothing is', () => {
    expect(findChromium(machine('linux', []))).toBeUndefined();
    expect(findFirefox(machine('win32', [], {}))).toBeUndefined();
  });
});

describe('providing browsers', () => {
  const refuse = () => Promise.reject(new Error('must not install'));
  const none = { aptPrefix: () => undefined, install: refuse, installShell: refuse };
  const both = ['/usr/bin/chromium', '/usr/bin/firefox-esr'];

  it('installs nothing when both are there', async () => {
    const installer = { ...none, aptPrefix: () => [] };
    const found = await provideBrowsers(false, machine('linux', both), installer);
    expect(found).toEqual({ chromium: both[0], firefox: both[1] });
  });

  it('installs what is missing where it can', async () => {
    const files: string[] = [];
    const installer = {
      ...none,
      aptPrefix: () => ['sudo', '-n'],
      install: (prefix: readonly string[], headless: boolean) => {
        expect([prefix, headless]).toEqual([['sudo', '-n'], false]);
        files.push(...both);
        return Promise.resolve();
      },
    };
    const found = await provideBrowsers(false, machine('linux', files), installer);
    expect(found).toEqual({ chromium: both[0], firefox: both[1] });
  });

  it('brings the headless shell on CI, and goes on with Chromium where there is none', async () => {
    const shell = '/usr/bin/chromium-headless-shell';
    const bring = (files: string[], brought: string[]) => {
      const installShell = (): Promise<void> => Promise.resolve(void files.push(...brought));
      return provideBrowsers(true, machine('linux', files), { ...none, aptPrefix: () => [], installShell });
    };
    expect(await bring([...both], [shell])).toEqual({ chromium: shell, firefox: both[1] });
    expect(await bring([...both], [])).toEqual({ chromium: both[0], firefox: both[1] });
    expect(findHeadlessShell(machine('linux', both))).toBeUndefined();
  });

  it('on CI, where nothing is there, asks for the headless shell in place of Chromium', async () => {
    const [shell, firefox] = ['/usr/bin/chromium-headless-shell', '/usr/bin/firefox-esr'];
    const files: string[] = [];
    const install = (_: readonly string[], headless: boolean): Promise<void> =>
      Promise.resolve(void files.push(headless ? shell : '/usr/bin/chromium', firefox));
    const found = await provideBrowsers(true, machine('linux', files), { ...none, aptPrefix: () => [], install });
    expect(found).toEqual({ chromium: shell, firefox });
  });

  it('says what to install when Chromium cannot be had', async () => {
    await expect(provideBrowsers(false, machine('linux', []), none)).rejects.toThrow(
      /apt-get install[^]*ZHANGJU_CHROMIUM=/,
    );
  });

  it('goes without Firefox only aloud, and never where it is required', async () => {
    const log = vi.spyOn(console, 'log').mockReturnValue();
    const here = machine('linux', ['/usr/bin/chromium']);
    expect(await provideBrowsers(false, here, none)).toEqual({ chromium: '/usr/bin/chromium', firefox: undefined });
    expect(log.mock.calls.flat().join()).toContain('没有找到 Firefox，跳过');
    log.mockRestore();
    await expect(provideBrowsers(true, here, none)).rejects.toThrow('ZHANGJU_FIREFOX=');
  });
});
