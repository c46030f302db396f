/** Radicals of the supplement and the characters that they are the same drawing as; those of Kangxi have them in Unicode's own tables. */
const RADICALS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...'⺠民⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻩黄⻬齐⻮齿⻰龙⻳龟⻄西⺟母⺝月⺩王',
  ].flatMap((sign, index, all) => (index % 2 === 0 ? [[sign, all[index + 1] ?? sign]] : [])),
);

/** Fonts often map the drawing of 水 or 民 back to the radical, which looks alike and is no word: a search would not find it. */
export function withoutRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2fdf]/gu, (sign) => RADICALS[sign] ?? sign.normalize('NFKC'));
}

/** How many radicals stand in `text`. */
export const countRadicals = (text: string): number => text.match(/[\u2e80-\u2fdf]/gu)?.length ?? 0;
