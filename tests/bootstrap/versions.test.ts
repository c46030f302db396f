import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';

const versions = createRequire(import.meta.url)('../../scripts/bootstrap/versions.cjs') as {
  PINNED_NODE: string;
  PINNED_NPM: string;
  isAtLeast: (text: string, least: string) => boolean;
  isSuitableNode: (text: string) => boolean;
  isSuitableNpm: (text: string) => boolean;
  parseVersion: (text: string) => number[];
};

describe('versions', () => {
  it.each([
    ['18.20.8', '18.0.0', true],
    ['18.0.0', '18.0.0', true],
    ['9.9.9', '18.0.0', false],
    ['22.9.0', '22.18.0', false],
    ['v22.18.1', '22.18.0', true],
    ['100.0.0', '22.18.0', true],
  ])('%s is at least %s: %s', (text, least, expected) => {
    expect(versions.isAtLeast(text, least)).toBe(expected);
  });

  it.each([
    ['20.20.2', false],
    ['22.17.1', false],
    ['22.18.0', true],
    ['23.11.0', false],
    ['24.0.0', true],
    ['26.1.0', true],
  ])('Node %s suits: %s', (text, expected) => {
    expect(versions.isSuitableNode(text)).toBe(expected);
  });

  it('pins versions that suit', () => {
    expect(versions.isSuitableNode(versions.PINNED_NODE)).toBe(true);
    expect(versions.isSuitableNpm(versions.PINNED_NPM)).toBe(true);
    expect(versions.isSuitableNpm('10.9.4')).toBe(false);
  });

  it('refuses what is not a version', () => {
    expect(() => versions.parseVersion('latest')).toThrow(RangeError);
  });
});
