import { describe, expect, it } from 'vitest';
import { lessonFromFile, lessonToFile } from '../../src/lesson/lesson-file.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import { courseSchema } from '../../src/materials/courses/schema.ts';
import { parseYaml } from '../../src/files/read-yaml.ts';

const LESSON: Lesson = {
  title: '读: “通知” # 一',
  sections: [
    {
      at: 'tongzhi#s2-1',
      minutes: 12,
      questions: [{ ask: '几个座位？', answers: [{ at: 'tongzhi#s2-p2', quote: '座位共200个' }] }],
    },
    { at: 'table:ge-jiedao#donglou', minutes: 3, questions: [], notes: '- 先看\n- 再问' },
  ],
};

describe('the file of a lesson', () => {
  it('gives the lesson back', () => {
    expect(lessonFromFile(lessonToFile(LESSON))).toEqual(LESSON);
    expect(lessonFromFile(`\uFEFF${lessonToFile(LESSON).replaceAll('\n', '\r\n')}`)?.sections).toHaveLength(2);
  });

  it('is that of a course', () => {
    const head = lessonToFile(LESSON).split('---\n')[1]!;
    expect(parseYaml(head, courseSchema, { file: 'a.mdx' }).data).toMatchObject({
      title: LESSON.title,
      sections: [{ minutes: 12 }, { at: 'table:ge-jiedao#donglou' }],
    });
  });

  it.each(['', 'title: a', '---\ntitle: a\n---\n', '---\n: [\n---\n', '---\nsections: 3\n---\n'])(
    '%j is none',
    (text) => {
      expect(lessonFromFile(text)).toBeNull();
    },
  );

  it('leaves out what has not the right form', () => {
    const text =
      '---\ntitle: [1]\nsections: [3, {at: "<b>"}, {at: "a#s1", minutes: "x", questions: [1, {ask: 2}]}]\n---\n';
    expect(lessonFromFile(text)).toEqual({ title: '', sections: [{ at: 'a#s1', minutes: 1, questions: [] }] });
  });
});
