import { describe, expect, it } from 'vitest';
import { lessonFromHash, lessonToHash } from '../../src/lesson/lesson-link.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';

const LESSON: Lesson = {
  title: '五个加强 & 措施=#',
  sections: [
    { at: 'tongzhi#s2-1-p3', minutes: 10, questions: [{ ask: '问？', at: 'tongzhi#s2-1-p3', answers: [] }] },
    { at: 'tongzhi#s2-1-p3-j2', minutes: 5, questions: [], notes: '慢慢讲～，不急' },
    { at: 'table:ge-jiedao', minutes: 3, questions: [] },
    { at: 'table:ge-jiedao#dong-lou', minutes: 3, questions: [] },
    { at: 'term:zuowei', minutes: 1, questions: [{ ask: '几个？', answers: [{ at: 'tongzhi#s1', quote: '“二百”' }] }] },
    { at: 'bangfa#s0', minutes: 2, questions: [] },
  ],
};

describe('the link of a lesson', () => {
  it('carries everything when asked for the whole', () => {
    expect(lessonFromHash(`#${lessonToHash(LESSON, true)}`)).toEqual(LESSON);
  });

  it('carries order, places and minutes without', () => {
    const bare = { ...LESSON, sections: LESSON.sections.map(({ at, minutes }) => ({ at, minutes, questions: [] })) };
    expect(lessonFromHash(lessonToHash(LESSON))).toEqual(bare);
  });

  it('is at most a kilobyte for twenty sections', () => {
    const sections = Array.from({ length: 20 }, (_, index) => ({
      at: `${index % 2 === 0 ? 'shequ-dangjian-yijian' : 'shequ-dangjian-banfa'}#s12-11-10-p${String(index)}`,
      minutes: 120,
      questions: [],
    }));
    const address = `https://portal.example.gov.cn/zhangju/list.html#${lessonToHash({ title: '二十节的一门课，名字有点长', sections })}`;
    expect(address.length).toBeLessThanOrEqual(1024);
    expect(lessonFromHash(new URL(address).hash)?.sections).toEqual(sections);
  });

  it.each([
    ['#', null],
    ['#s1-p1', null],
    ['#t=%&s=tongzhi.s1,5', { title: '', sections: [{ at: 'tongzhi#s1', minutes: 5, questions: [] }] }],
    ['#t=a&s=<b>,5~tongzhi.s1,-3', { title: 'a', sections: [{ at: 'tongzhi#s1', minutes: 1, questions: [] }] }],
    ['#t=a&s=tongzhi.s1,9e9&m=!!', { title: 'a', sections: [{ at: 'tongzhi#s1', minutes: 999, questions: [] }] }],
    [
      `#t=a&s=!z,1&m=${btoa('[[[{"ask":1},null,{"ask":"b","answers":[3]}],7]]')}`,
      { title: 'a', sections: [{ at: 'term:z', minutes: 1, questions: [{ ask: 'b', answers: [] }] }] },
    ],
  ])('takes from %s what has the right form only', (hash, lesson) => {
    expect(lessonFromHash(hash)).toEqual(lesson);
  });
});
