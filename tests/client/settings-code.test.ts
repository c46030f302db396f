import { expect, test } from 'vitest';
import {
  decodeSettings,
  DEFAULTS,
  encodeSettings,
  stepSize,
  type Settings,
} from '../../src/reader/frame/settings-code.ts';

test('settings come back as they were', () => {
  const settings: Settings = { size: 'xl', theme: 'dark', contrast: 'high', keys: false, at: 1764000000000 };
  expect(decodeSettings(encodeSettings(settings))).toEqual(settings);
  expect(decodeSettings(encodeSettings(DEFAULTS))).toEqual(DEFAULTS);
});

test.each([null, '', 'l', 'xxl-dark-high-1', 'l-dark-high-', 'l-dark-high-1 ', '{"size":"l"}', 'l-red-high-1'])(
  'anything else (%j) gives the defaults',
  (code) => {
    expect(decodeSettings(code)).toEqual(DEFAULTS);
  },
);

test('size goes by steps and stops at both ends', () => {
  expect(stepSize('m', 1)).toBe('l');
  expect(stepSize('xl', 1)).toBe('xl');
  expect(stepSize('m', -1)).toBe('s');
  expect(stepSize('s', -1)).toBe('s');
});
