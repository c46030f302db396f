import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { PageView } from '../../shared/pages.ts';
import { without, wordsOf } from '../../shared/words-of.ts';
import { Field } from '../frame/field.tsx';
import { MoveButtons } from '../frame/move-buttons.tsx';
import { LoadedPage, type PageForm } from './loaded-page.tsx';
import { PageFrame } from './page-frame.tsx';
import { QuestionsForm, type CourseQuestion } from './questions-form.tsx';
import { SectionPicker } from './section-picker.tsx';
import { useTrial } from './use-page.ts';

const MINUTES = 5;

/** A section of a course, as its file has it. */
interface Section {
  at: string;
  minutes: number;
  questions?: readonly CourseQuestion[];
  notes?: string;
}

/** A course: what it is called, and what is taught, in order. */
export function CourseEditor({ id }: { id: string }): JSX.Element {
  return <LoadedPage kind="courses" id={id} form={Form} />;
}

function Form({ view, rows, library, onSaved }: PageForm): JSX.Element {
  const next = 1 + Math.max(0, ...rows.map(({ order }) => order));
  const [head, setHead] = useState<PageView['head']>(view.id === '' ? { order: next } : view.head);
  const [introduction, setIntroduction] = useState(() => view.blocks.map(({ source }) => source).join('\n\n'));
  const keys = useRef(0);
  const [sections, setSections] = useState(() => {
    const there = view.head['sections'];
    return (Array.isArray(there) ? (there as Section[]) : []).map((section) => ({ section, key: (keys.current += 1) }));
  });
  const draft = {
    head: { ...head, sections: sections.map(({ section }) => section) },
    blocks: introduction.split(/\n{2,}/u),
  };
  const trial = useTrial('courses', view.id, draft);
  const set = (name: string, value: unknown): void =>
    setHead((before) => (value === '' ? without(before, name) : { ...before, [name]: value }));
  const change = (index: number, section: Section): void =>
    setSections(sections.map((one, at) => (at === index ? { ...one, section } : one)));
  const nameOf = (at: string): string => trial?.names[at] ?? view.names[at] ?? at;
  const minutes = sections.reduce((sum, { section }) => sum + section.minutes, 0);
  return (
    <PageFrame
      kind="courses"
      view={view}
      title={view.id === '' ? '新做一门课' : wordsOf(head, 'title')}
      draft={() => draft}
      trial={trial}
      onSaved={onSaved}
      aside={
        <div class="seen">
          <h2>{wordsOf(head, 'title') || '（还没有名称）'}</h2>
          <p class="hint">{wordsOf(head, 'summary')}</p>
          <ol class="plain">
            {sections.map(({ section, key }) => (
              <li key={key}>
                {nameOf(section.at)}　{section.minutes} 分钟
              </li>
            ))}
          </ol>
          <p>共 {minutes} 分钟。</p>
        </div>
      }
    >
      <Field name="title" label="名称" value={wordsOf(head, 'title')} onValue={(title) => set('title', title)} />
      <Field
        name="summary"
        label="一句话的说明"
        value={wordsOf(head, 'summary')}
        onValue={(to) => set('summary', to)}
      />
      <Field
        name="order"
        label="在各门课程里排第几"
        value={typeof head['order'] === 'number' ? String(head['order']) : ''}
        onValue={(order) => set('order', Number(order) || 0)}
      />
      <Field
        name="introduction"
        label="编者的话"
        hint="可以空着；空一行，就是另一段。"
        lines={3}
        value={introduction}
        onValue={setIntroduction}
      />
      <h2>各节，按讲的次序</h2>
      <ol class="pieces">
        {sections.map(({ section, key }, index) => (
          <li key={key} data-section={section.at}>
            <p class="piece-kind">{nameOf(section.at)}</p>
            <div class="pair">
              <Field
                label="讲几分钟"
                value={String(section.minutes)}
                onValue={(text) => change(index, { ...section, minutes: Number(text) || 0 })}
              />
              <Field
                label="给讲课的人的提醒"
                value={section.notes ?? ''}
                onValue={(notes) => change(index, notes === '' ? without(section, 'notes') : { ...section, notes })}
              />
            </div>
            <QuestionsForm
              questions={section.questions ?? []}
              documents={library.documents}
              onQuestions={(questions) =>
                change(index, questions.length === 0 ? without(section, 'questions') : { ...section, questions })
              }
            />
            <MoveButtons list={sections} index={index} name={nameOf(section.at)} onList={setSections} />
          </li>
        ))}
      </ol>
      <details open={sections.length === 0}>
        <summary>添一节</summary>
        <SectionPicker
          library={library}
          onPick={(at) => setSections([...sections, { section: { at, minutes: MINUTES }, key: (keys.current += 1) }])}
        />
      </details>
    </PageFrame>
  );
}
