import { inDeskWords } from './in-desk-words.ts';
import type { JobState } from '../shared/publishing.ts';

const KEPT_LINES = 200;
const STEP = /^(\S+) (\d+)\/(\d+)$/u;

/** Follows what a running command says. */
export interface Follower {
  out: (text: string) => void;
  err: (text: string) => void;
  /** What it said at last, for a person: what it made, or why it made nothing. */
  said: (succeeded: boolean) => string;
}

/** Notes in `state` what a command prints: how far it has come, and its lines. */
export function followCommand(state: { step: JobState['step']; lines: string[] }): Follower {
  const streams = { out: '', err: '' };
  const take = (line: string): void => {
    if (line.trim() === '') return;
    const [, what, done, all] = STEP.exec(line) ?? [];
    if (what !== undefined) state.step = { what, done: Number(done), all: Number(all) };
    else state.lines.push(line);
    state.lines.splice(0, state.lines.length - KEPT_LINES);
  };
  const hear = (name: keyof typeof streams) => {
    let rest = '';
    return (text: string): void => {
      streams[name] += text;
      const lines = `${rest}${text}`.split('\n');
      rest = lines.pop() ?? '';
      lines.forEach(take);
    };
  };
  return {
    out: hear('out'),
    err: hear('err'),
    said: (succeeded) => {
      // A command says what it did at the end, and why it did not after an empty line of its own.
      if (succeeded) return inDeskWords(streams.out);
      const at = streams.err.search(/(?:^|\n)\n/u);
      return inDeskWords(streams.err.slice(Math.max(at, 0)));
    },
  };
}
