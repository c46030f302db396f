import { expect, test } from 'vitest';
import { applySpaceRule } from '../../src/edition/space-rules.ts';

test('a joiner goes unless it makes one picture of several', () => {
  const family = '👨\u200d👩\u200d👧';
  expect(applySpaceRule('invisible', `${family}、👩🏽\u200d🚀、❤\ufe0f\u200d🔥`)).toBe(
    `${family}、👩🏽\u200d🚀、❤\ufe0f\u200d🔥`,
  );
  expect(applySpaceRule('invisible', '通\u200d知\u200d👩\u200d。')).toBe('通知👩。');
});
