import type { Stream } from './stream.ts';

/** Words of a text that differ from the given ones, without marks, in one character changed, added or missing. */
export function formsWithOneChange({ text }: Pick<Stream, 'text'>, word: string): Set<string> {
  const forms = new Set<string>();
  const collect = (before: string, between: string, after: string) => {
    const pattern = new RegExp(`${escape(before)}${between}${escape(after)}`, 'gu');
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      forms.add(match[0]);
      pattern.lastIndex = match.index + 1;
    }
  };
  const units = Array.from(word);
  units.forEach((_, at) => {
    const [before, after] = [units.slice(0, at).join(''), units.slice(at + 1).join('')];
    // At an end a changed character is a missing one: the rest alone says as much.
    if (at > 0 && at < units.length - 1) collect(before, '[\\p{L}\\p{N}]', after);
    if (at > 0) collect(before, '[\\p{L}\\p{N}]', units.slice(at).join(''));
    collect(before, '', after);
  });
  forms.delete(word);
  return forms;
}

function escape(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}
