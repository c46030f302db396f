import { describe, expect, it } from 'vitest';
import { type Command, formatHelp, readArguments } from '../../src/commands/command-line/read-arguments.ts';
import { readPort } from '../../src/commands/command-line/read-port.ts';
import { tellFailure } from '../../src/model/faults/tell-failure.ts';
import { PlainError } from '../../src/model/faults/plain-error.ts';
import { readPart } from '../../src/commands/test-run/read-part.ts';

const command: Command<'port' | 'quick'> = {
  typed: 'npm start',
  summary: '打开站点',
  options: { port: { value: 'N', help: '端口' }, quick: { help: '快' } },
};

const refusal = (...argv: string[]): PlainError => {
  try {
    readArguments(command, argv);
  } catch (error) {
    if (error instanceof PlainError) return error;
  }
  throw new Error('was accepted');
};

describe('readArguments', () => {
  it('reads values, switches and the call for help', () => {
    expect(readArguments(command, ['--port', '5', '--quick'])).toEqual({ port: '5', quick: true });
    expect(readArguments(command, ['--port=5'])).toEqual({ port: '5' });
    expect(readArguments(command, [])).toEqual({});
    expect(readArguments(command, ['--port', '5', '--help'])).toBe('help');
    expect(readArguments(command, ['-h'])).toBe('help');
  });

  it.each([
    [['--prot', '5'], '不认识选项“--prot”'],
    [['-x'], '不认识选项“--x”'],
    [['5'], '多出来的“5”'],
    [['--port'], '选项“--port”后面还要写内容'],
    [['--quick=yes'], '选项“--quick”后面不带内容'],
  ])('refuses %j in words, with the help', (argv, words) => {
    const error = refusal(...argv);
    expect(error.message).toContain(words);
    expect(error.message).toContain(formatHelp(command));
    expect(error.exitCode).toBe(2);
  });
});

describe('readPort', () => {
  it('takes ports and the usual one', () => {
    expect(readPort('1', 4321)).toBe(1);
    expect(readPort('65535', 4321)).toBe(65535);
    expect(readPort(undefined, 4321)).toBe(4321);
  });

  it.each(['0', '65536', '-1', '4321.5', 'http', '', '1e3', '999999', ' 80'])('refuses %j', (text) => {
    expect(() => readPort(text, 4321)).toThrow('不能作端口');
  });
});

it('readPart takes the three parts only', () => {
  expect(readPart('unit')).toBe('unit');
  expect(readPart(undefined)).toBeUndefined();
  expect(() => readPart('all')).toThrow('不是测试的一部分');
});

it('a failure is told without a stack', () => {
  expect(tellFailure(new PlainError('端口被占'))).toBe('✗ 端口被占');
  expect(tellFailure(new Error('boom'))).toMatch(/没有完成：boom\n.*怎么办/);
  expect(tellFailure('boom')).not.toMatch(/^\s+at /m);
});
