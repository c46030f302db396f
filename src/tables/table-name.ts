const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 表一, 表十二: the name of the table at place `order`, from 1 to 99. */
export function tableName(order: number): string {
  const [tens, ones] = [Math.floor(order / 10), order % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十`;
  return `表${ten}${DIGITS[ones] ?? ''}`;
}
