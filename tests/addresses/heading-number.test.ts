import { describe, expect, it } from 'vitest';
import { headingNumber } from '../../src/model/addresses/heading-number.ts';

describe('the printed number of a heading, as people say it', () => {
  it.each([
    ['一、着力于找准问题', '一'],
    ['十二、附则', '十二'],
    ['二十一、附则', '二十一'],
    ['（一）加强社区党建', '（一）'],
    ['(一)半角括号', '（一）'],
    ['（十一）管理', '（十一）'],
    ['（1）甲', '（1）'],
    ['(12)乙', '（12）'],
    ['一是加强载体建设。', '一是'],
    ['十一是收尾。', '十一是'],
    ['第一，思路比较超前', '第一'],
    ['第十、收尾', '第十'],
    ['第三章 管理', '第三章'],
    ['第十二条　本办法', '第十二条'],
    ['第3节 说明', '第3节'],
    ['第二编总则', '第二编'],
    ['1.目标', '1'],
    ['1．目标', '1'],
    ['12、目标', '12'],
    ['①先开东楼', '①'],
  ])('%s: %s', (heading, number) => {
    expect(headingNumber(heading)).toBe(number);
  });

  it.each([
    ['一些想法'],
    ['一切从实际出发'],
    ['十里长街'],
    ['第一次会议'],
    ['三个问题'],
    ['2031年工作要点'],
    ['说明'],
    ['关于一、二号楼的说明'],
    ['（试行）'],
    [''],
  ])('%s: none', (heading) => {
    expect(headingNumber(heading)).toBeNull();
  });
});
