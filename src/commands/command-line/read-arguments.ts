import { parseArgs } from 'node:util';
import { PlainError } from '../../model/faults/plain-error.ts';

/** An option that a command understands. With `value` it takes one, shown by that name in the help; else it is a switch. */
export interface Option {
  value?: string;
  /** One line of help, plain Chinese. */
  help: string;
}

/** A command as its help tells it. */
export interface Command<Names extends string> {
  /** As typed, e.g. `npm start`. */
  typed: string;
  /** What it does, one sentence. */
  summary: string;
  options: Record<Names, Option>;
  /** What is typed besides options, shown by these names in the help, e.g. `文件…|文件夹…`; without it nothing else is understood. */
  rest?: string;
  /** Lines shown below the help: examples. */
  examples?: readonly string[];
}

/** What was typed: text for options with a value, `true` for switches, undefined for what was not given. */
export type Given<Names extends string> = Partial<Record<Names, string | true>>;

/** What was typed, with the words that are no options. */
export interface Read<Names extends string> {
  given: Given<Names>;
  rest: readonly string[];
}

/**
 * Reads `argv` (without node and script) against `command`.
 * Returns `'help'` when help was asked for; throws a PlainError (exit code 2) with the help below it when something is
 * not understood.
 */
export function readArguments<Names extends string>(
  command: Command<Names>,
  argv: readonly string[],
): Given<Names> | 'help' {
  const read = readArgumentsAndRest(command, argv);
  return read === 'help' ? 'help' : read.given;
}

/** As `readArguments`, with the words that are no options, where the command takes such. */
export function readArgumentsAndRest<Names extends string>(
  command: Command<Names>,
  argv: readonly string[],
): Read<Names> | 'help' {
  const known = Object.entries<Option>(command.options);
  const options = Object.fromEntries(
    known.map(([name, option]) => [name, { type: option.value === undefined ? 'boolean' : 'string' } as const]),
  );
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: command.rest !== undefined,
    });
    const { help, ...given } = values;
    return help === true ? 'help' : { given, rest: positionals };
  } catch (error) {
    throw new PlainError(`${explain(error, argv)}\n\n${formatHelp(command)}`, { cause: error, exitCode: 2 });
  }
}

/** Fills a cell of the help to its width; a Han character takes two columns of a terminal. */
function padded(text: string): string {
  const columns = text.length + (text.match(/[\u2e80-\uffef]/gu)?.length ?? 0);
  return `${text}${' '.repeat(Math.max(2, 24 - columns))}`;
}

/** The help of a command. */
export function formatHelp(command: Command<string>): string {
  const rows = Object.entries(command.options).map(([name, { value, help }]) => {
    const left = `--${name}${value === undefined ? '' : ` ${value}`}`;
    return `  ${padded(left)}${help}`;
  });
  rows.push(`  ${padded('--help')}显示这段说明`);
  // npm keeps options for itself unless two dashes stand before them.
  const rest = command.rest === undefined ? '' : ` ${command.rest}`;
  const examples =
    command.examples === undefined ? '' : `\n例如：\n${command.examples.map((line) => `  ${line}`).join('\n')}`;
  return `${command.summary}\n用法：${command.typed} --${rest} [选项]\n${rows.join('\n')}${examples}`;
}

function explain(error: unknown, argv: readonly string[]): string {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  const name = /'-{0,2}([^' ]*)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `不认识选项“--${name}”。`;
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return `多出来的“${name}”不知是什么意思。`;
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    return message.includes('does not take') ? `选项“--${name}”后面不带内容。` : `选项“--${name}”后面还要写内容。`;
  }
  return `看不懂“${argv.join(' ')}”。`;
}
