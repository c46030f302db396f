import { describe, expect, it } from 'vitest';
import { tellProgress } from '../../src/build/tell-progress.ts';

function told(all: number, isTTY: boolean): string {
  let text = '';
  const write = (words: string | Uint8Array): boolean => {
    text += String(words);
    return true;
  };
  const step = tellProgress('读文稿', { write, isTTY });
  for (let done = 1; done <= all; done += 1) step(done, all);
  return text;
}

describe('the progress of a build', () => {
  it('is not told of a small library', () => {
    expect(told(40, true) + told(40, false)).toBe('');
  });

  it('is a line for each quarter where there is no terminal', () => {
    expect(told(400, false)).toBe('读文稿 100/400\n读文稿 200/400\n读文稿 300/400\n读文稿 400/400\n');
  });

  it('is a bar on a terminal, which is gone at the end', () => {
    const text = told(400, true);
    expect(text).toContain('\r\u001b[K读文稿 ░');
    expect(text).toContain(' 1/400');
    expect(text.endsWith('\r\u001b[K')).toBe(true);
    expect(text).not.toContain('\n');
  });
});
