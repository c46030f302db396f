/**
 * Pairs of simplified characters that official texts write for one another in the same words, beside what OpenCC knows:
 * 账本—帐本, 想像—想象, 唯一—惟一, 磨炼—磨练, 弘扬—宏扬, 筹划—筹画, 执着—执著, 掺和—搀和, 粘贴—黏贴.
 * Source: 《第一批异形词整理表》 (GF 1001-2001) for all but the last three: 掺—搀 and 粘—黏 are 《现代汉语词典》's, 藉—借 (凭藉) is a
 * note of 《简化字总表》. Pairs that differ in
 * meaning elsewhere (份—分, 定—订, 制—治) are not held: they would call a different word another spelling.
 */
export const sameCharacterPairs: readonly string[] = [
  '账帐',
  '像象',
  '唯惟',
  '炼练',
  '弘宏',
  '划画',
  '着著',
  '掺搀',
  '粘黏',
  '借藉',
];
