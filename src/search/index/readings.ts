import { pinyin } from 'pinyin-pro';

/** All readings of one Han character with tone numbers, e.g. `['le4', 'yue4', …]` for 乐; empty when none is known. */
export function readingsOf(character: string): string[] {
  const readings = pinyin(character, { multiple: true, toneType: 'num', type: 'array' });
  return readings.filter((reading) => /^[a-zü]+\d$/.test(reading));
}
