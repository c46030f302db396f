import { writeNumeral } from '../../model/chinese-numerals.ts';

/** Ways in which the figures of sources write a number. */
function writings(value: number): string[] {
  const forms = [String(value)];
  if (Number.isInteger(value) && value >= 0 && value < 100) {
    forms.push(writeNumeral(value));
    if (value === 2) forms.push('两');
  }
  for (const whole of [3, 4, 5, 10]) {
    for (let part = 1; part < whole; part += 1) {
      if (Math.abs(part / whole - value) < 1e-6) forms.push(`${writeNumeral(whole)}分之${writeNumeral(part)}`);
    }
  }
  return forms;
}

/** True when the words state the number: 46 in “的46个”, 0.6667 in “三分之二”; 4 is not stated by “46个”. */
export function statesNumber(words: string, value: number): boolean {
  return writings(value).some((form) => {
    const edge = /^\d/u.test(form) ? '(?<![\\d.])' : '';
    const end = /\d$/u.test(form) ? '(?![\\d.]\\d|\\d)' : '';
    return new RegExp(`${edge}${form.replace('.', '\\.')}${end}`, 'u').test(words);
  });
}
