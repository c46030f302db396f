import { describe, expect, it } from 'vitest';
import { readPastedLink } from '../../src/search/core/pasted-link.ts';

const PASSAGE = { document: 'tongzhi', eId: 's2-1-p3-j2' };

describe('a link that is pasted', () => {
  it.each([
    'http://10.1.2.3/zhangju/documents/tongzhi.html#s2-1-p3-j2',
    'https://portal.example.gov.cn/a/b/documents/tongzhi.html?hl=%E5%85%9A#s2-1-p3-j2',
    'file:///E:/%E7%A4%BE%E5%8C%BA%20U/documents/tongzhi.html?look=m-light-normal-1#s2-1-p3-j2',
    ' tongzhi#s2-1-p3-j2 ',
  ])('%s leads to the passage, wherever the site stood', (typed) => {
    expect(readPastedLink(typed)?.passage).toEqual(PASSAGE);
  });

  it('to another page leads there, with all that it carries', () => {
    expect(readPastedLink('http://a.cn/z/list.html#t=a&s=b.s1,5')).toEqual({
      passage: null,
      path: 'list.html#t=a&s=b.s1,5',
    });
    expect(readPastedLink('http://a.cn/courses/codes/du.html')).toEqual({
      passage: null,
      path: 'courses/codes/du.html',
    });
  });

  it.each([
    'documents/tongzhi.html#s1',
    'http://a.cn/../etc/passwd',
    'javascript:alert(1)//documents/a.html#s1',
    'http://a.cn/x.html',
    '党建 #s1',
    'C#',
    'http://a.cn/documents/../list.html.exe',
  ])('%s is none', (typed) => {
    expect(readPastedLink(typed)).toBeUndefined();
  });
});
