/** Arithmetic over named figures: + - * / ( ) and numbers, × ÷ as people write them. */
const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|([a-z])|([-+*/()×÷]))/uy;

/**
 * Computes a formula.
 * @param formula e.g. `b / a * 100`
 * @param figures value of each name
 * @throws Error when the formula cannot be read or names a figure that is not given
 */
export function computeFormula(formula: string, figures: Readonly<Record<string, number>>): number {
  const tokens = tokenize(formula);
  let at = 0;

  const factor = (): number => {
    const token = tokens[at];
    at += 1;
    if (token === '(') {
      const value = sum();
      if (tokens[at] !== ')') throw new Error('括号不成对');
      at += 1;
      return value;
    }
    if (token === '-') return -factor();
    if (token === undefined) throw new Error('算式不完整');
    if (/^\d/u.test(token)) return Number(token);
    const figure = figures[token];
    if (figure === undefined) throw new Error(`算式里的 ${token} 没有给出数字`);
    return figure;
  };
  const product = (): number => {
    let value = factor();
    while (tokens[at] === '*' || tokens[at] === '/') {
      const divides = tokens[at] === '/';
      at += 1;
      const next = factor();
      value = divides ? value / next : value * next;
    }
    return value;
  };
  const sum = (): number => {
    let value = product();
    while (tokens[at] === '+' || tokens[at] === '-') {
      const subtracts = tokens[at] === '-';
      at += 1;
      const next = product();
      value = subtracts ? value - next : value + next;
    }
    return value;
  };

  const result = sum();
  if (at < tokens.length) throw new Error(`算式里多出了 ${tokens[at] ?? ''}`);
  if (!Number.isFinite(result)) throw new Error('算不出结果');
  return result;
}

function tokenize(formula: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  let end = 0;
  for (let match = TOKEN.exec(formula); match; match = TOKEN.exec(formula)) {
    tokens.push((match[1] ?? match[2] ?? match[3] ?? '').replace('×', '*').replace('÷', '/'));
    end = TOKEN.lastIndex;
  }
  if (formula.slice(end).trim() !== '') throw new Error(`算式里的“${formula.slice(end).trim()}”读不懂`);
  return tokens;
}

/** The number that a shown value states: the first in it. Null when there is none. */
export function statedNumber(value: string): { number: number; decimals: number } | null {
  const match = /-?\d+(?:\.(\d+))?/u.exec(value.replaceAll(',', ''));
  return match ? { number: Number(match[0]), decimals: match[1]?.length ?? 0 } : null;
}
