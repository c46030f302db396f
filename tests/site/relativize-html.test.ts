import { describe, expect, it } from 'vitest';
import { relativizeHtml } from '../../src/build/integrations/relativize-html.ts';

describe('URLs from the site’s root become relative to the page', () => {
  it.each([
    [0, './assets/app.js'],
    [1, '../assets/app.js'],
    [3, '../../../assets/app.js'],
  ])('%i folders down', (depth, url) => {
    expect(relativizeHtml('<script src="/assets/app.js"></script>', depth)).toBe(`<script src="${url}"></script>`);
  });

  it.each([
    ['<a href="/documents/a.html#s1-p1">甲</a>', '<a href="../documents/a.html#s1-p1">甲</a>'],
    ['<a href="/search.html?q=%E5%85%AD&amp;n=2">甲</a>', '<a href="../search.html?q=%E5%85%AD&amp;n=2">甲</a>'],
    ['<html data-root="/">', '<html data-root="../">'],
    ['<form action="/search.html">', '<form action="../search.html">'],
    ['<link rel="icon" href="/favicon.svg">', '<link rel="icon" href="../favicon.svg">'],
    ['<a HREF=/a.html>甲</a>', '<a HREF=../a.html>甲</a>'],
    ["<a href='/a.html?q=&quot;'>甲</a>", "<a href='../a.html?q=&quot;'>甲</a>"],
    ['<a href="&#x68;ttp:/a" data-root="/">甲</a>', '<a href="&#x68;ttp:/a" data-root="../">甲</a>'],
  ])('%s', (before, after) => {
    expect(relativizeHtml(before, 1)).toBe(after);
  });

  it('keeps the other attributes of a tag that it changes', () => {
    const html = '<a class="no" href="/a.html" title="《通知》&quot;一&quot; &lt;二&gt;" hidden>甲</a>';
    expect(relativizeHtml(html, 0)).toBe(html.replace('/a.html', './a.html'));
  });

  it('leaves a path alone that only ends a value', () => {
    const html = '<a href="a&amp;/b.html">甲</a>';
    expect(relativizeHtml(html, 0)).toBe(html);
  });
});

describe('everything else stays byte for byte', () => {
  it.each([
    ['a fragment', '<a href="#s1-p1">甲</a>'],
    ['a relative URL', '<a href="a/b.html">甲</a>'],
    ['another site', '<a href="https://example.test/a">甲</a>'],
    ['a URL without a protocol', '<script src="//example.test/a.js"></script>'],
    ['a data URL', '<img src="data:image/png;base64,/9j/4AAQ">'],
    ['a mail address', '<a href="mailto:a@example.test">甲</a>'],
    ['no URL at all', '<a href>甲</a><a href="">乙</a>'],
    ['other attributes', '<p title="/a.html" data-path="/b.html">甲</p>'],
    ['text', '<p>网址 href="/a.html"，5 &lt; 6 &amp; 7，“引号”…</p>'],
    ['a script', '<script>const url = "/a.html"; if (1 < 2 && 3 > 2) { url; }</script>'],
    ['a comment', '<!-- <a href="/a.html"> -->'],
    ['white space and line ends', '<!doctype html>\r\n<html >\n\t<p\n class=x >甲</p >\r\n\r\n'],
    ['elements that are closed in their own way', '<br><hr/><wbr/><p>甲<p>乙'],
    ['characters beyond the first plane', '<p>𠮷👩‍👧\u3000\ufeff</p>'],
  ])('%s', (_name, html) => {
    expect(relativizeHtml(html, 2)).toBe(html);
  });

  it('also around a tag that is changed', () => {
    const before = '<!doctype html>\r\n<P Class=x>甲 &nbsp; <!-- 注 -->\n';
    const after = '\r\n<script>"</p>/a.html"</script><b>乙';
    expect(relativizeHtml(`${before}<a href="/a.html">${after}`, 0)).toBe(`${before}<a href="./a.html">${after}`);
  });
});
