import type { PlainAnswers } from './plain-answers.ts';

/** Words to try a library with that one knows nothing of. */
export interface Specimens {
  /** Stand somewhere. */
  found: string;
  /** Stand nowhere. */
  absent: string;
  /** Stand somewhere with punctuation between them and nowhere without; undefined where there are none. */
  across: string | undefined;
  /** A long piece of a line, without marks, and the same with its middle character changed. */
  long: string;
  changed: string;
}

// Characters that hardly any paper has.
const RARE = ['鱻', '麤', '龘', '靐', '齉', '爩', '飝'];
const PLAIN = /\p{Script=Han}{4,40}/gu;
const ACROSS = /(\p{Script=Han}{1,3})[、，](\p{Script=Han}{1,3})/gu;

/** Chooses words of a library by rule, the same each time. */
export function specimensOf({ lines, answer }: PlainAnswers): Specimens {
  const all = lines.join('\n');
  const stretches = all.match(PLAIN) ?? [];
  const long = stretches.reduce((longest, each) => (each.length > longest.length ? each : longest), '').slice(0, 16);
  if (long === '') throw new Error('the library has no stretch of four Chinese characters');
  const [strange = ''] = RARE.filter((character) => !all.includes(character));
  const middle = Math.floor(long.length / 2);
  const across = [...all.matchAll(ACROSS)].map(([, left = '', right = '']) => left + right);
  return {
    found: long.slice(0, 4),
    absent: strange.repeat(3),
    across: across.find((words) => answer(words).length === 0),
    long,
    changed: long.slice(0, middle) + strange + long.slice(middle + 1),
  };
}
