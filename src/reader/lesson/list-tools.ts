import { lessonFromFile } from '../../lesson/lesson-file.ts';
import { lessonToHash } from '../../lesson/lesson-link.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import { actionButton, element } from '../dom/element.ts';
import { copyLink, saveFile, showCode } from './share-list.ts';

/** What the tools need of the page. */
export interface ListTools {
  lesson: () => Lesson;
  /** Puts another list in the place of the present one. */
  replace: (lesson: Lesson, said: string) => void;
  say: (words: string) => void;
  site: () => string | null;
}

const root = (): string => document.documentElement.dataset['root'] ?? '';

function openFile({ replace, say, lesson }: ListTools): HTMLElement {
  const field = element('input', {
    type: 'file',
    accept: '.mdx,.md,.txt',
    class: 'hidden',
    id: 'list-file',
    tabindex: '-1',
  });
  field.setAttribute('aria-label', '打开课目文件');
  field.addEventListener('change', () => {
    const [file] = field.files ?? [];
    field.value = '';
    if (!file) return;
    void file.text().then((text) => {
      const read = lessonFromFile(text);
      if (!read)
        say(`“${file.name}”不是课目文件，没有打开。课目文件是在这一页上“存成文件”得到的，或者课程页上的“课程文件”。`);
      else if (lesson().sections.length === 0 || confirm(`用“${file.name}”换掉现在的课目？`))
        replace(read, `已打开“${file.name}”，共 ${String(read.sections.length)} 节。`);
    });
  });
  return element(
    'li.open-file',
    {},
    actionButton('打开文件', () => field.click()),
    field,
  );
}

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
    entry('复制链接', () => void copyLink(lesson(), site())),
    entry('二维码', () => showCode(lesson(), site())),
    entry('存成文件', () => saveFile(lesson())),
    openFile(tools),
    entry('清空', () => {
      if (lesson().sections.length === 0 || confirm('去掉课目里的各节？'))
        replace({ title: '', sections: [] }, '已清空。');
    }),
  );
}
