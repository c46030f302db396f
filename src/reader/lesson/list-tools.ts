import { lessonFromFile } from '../../lesson/lesson-file.ts';
import { lessonToHash } from '../../lesson/lesson-link.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import { actionButton, element } from '../dom/element.ts';
import { openFile } from '../dom/open-file.ts';
import { saveWord } from './bring-list-docx.ts';
import type { Handout } from '../../lesson/handout.ts';
import { chosenParts } from './list-on-paper.ts';
import { copyLink, saveFile, showCode } from './share-list.ts';

/** What the tools need of the page. */
export interface ListTools {
  lesson: () => Lesson;
  /** Puts another list in the place of the present one. */
  replace: (lesson: Lesson, said: string) => void;
  say: (words: string) => void;
  site: () => string | null;
  handout: () => Handout;
  /** The documents whose words it shows. */
  sources: () => string;
}

const root = (): string => document.documentElement.dataset['root'] ?? '';

const openLesson = ({ replace, say, lesson }: ListTools): HTMLElement =>
  openFile({
    name: '打开文件',
    label: '打开课目文件',
    id: 'list-file',
    accept: '.mdx,.md,.txt',
    take: (name, text) => {
      const read = lessonFromFile(text);
      if (!read)
        say(`“${name}”不是课目文件，没有打开。课目文件是在这一页上“存成文件”得到的，或者课程页上的“课程文件”。`);
      else if (lesson().sections.length === 0 || confirm(`用“${name}”换掉现在的课目？`))
        replace(read, `已打开“${name}”，共 ${String(read.sections.length)} 节。`);
    },
  });

/** The row of buttons above the list. */
export function listTools(tools: ListTools): HTMLElement {
  const { lesson, replace, site } = tools;
  const entry = (name: string, act: () => void): HTMLElement => element('li', {}, actionButton(name, act));
  return element(
    'ul.course-acts',
    {},
    entry('放映', () => {
      location.href = `${root()}present.html#${lessonToHash(lesson(), true)}`;
    }),
    entry('打印讲义', () => print()),
    entry('Word 讲义', () => saveWord(tools.handout(), chosenParts(), tools.sources())),
    entry('复制链接', () => void copyLink(lesson(), site())),
    entry('二维码', () => showCode(lesson(), site())),
    entry('存成文件', () => saveFile(lesson())),
    openLesson(tools),
    entry('清空', () => {
      if (lesson().sections.length === 0 || confirm('去掉课目里的各节？'))
        replace({ title: '', sections: [] }, '已清空。');
    }),
  );
}
