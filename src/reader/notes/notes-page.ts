import { matcher, searchedText } from '../../notes/find-notes.ts';
import { orderNotes } from '../../notes/order-notes.ts';
import { followComposition } from '../dom/composing.ts';
import { element } from '../dom/element.ts';
import { stateSayer } from '../dom/state-sayer.ts';
import { importNotes } from './import-notes.ts';
import { changeNotes, onNotesElsewhere, readNotes, sayNoteTrouble, type KeptNote } from './note-store.ts';
import { notesTools } from './notes-tools.ts';
import { placeNotes, type Placing } from './place-notes.ts';
import { renderNote, type NoteActs } from './render-note.ts';

/** A document's notes, or those that could not be placed, and for each what of it is searched. */
interface Listed {
  section: HTMLElement;
  entries: HTMLElement;
  notes: { entry: HTMLElement; searched: string }[];
}

/** Takes over the page of the notes: everything that the reader has marked and written on this machine. */
export async function startNotesPage(): Promise<void> {
  const place = document.getElementById('notes');
  const status = document.getElementById('notes-status');
  if (!place || !status) return;
  const say = stateSayer(place, status);
  let kept: KeptNote[] = [];
  let placings = new Map<string, Placing>();
  let listed: Listed[] = [];
  const field = element('input', { type: 'search', 'aria-label': '在笔记里查找', placeholder: '在笔记里查找' });
  const list = element('div.note-groups', {});

  const editing = (): boolean => list.querySelector('.note-editor') !== null;
  const actsOn = (each: KeptNote): NoteActs => {
    let before = each;
    const make = async (after: KeptNote['note'] | null): Promise<string | null> => {
      const { trouble, now } = await changeNotes([{ before, after }]);
      if (trouble === 'changed' && now[0]) before = now[0];
      if (trouble) return sayNoteTrouble(trouble);
      await load();
      return null;
    };
    return {
      save: (text) => make({ ...before.note, text, modified: new Date().toISOString() }),
      remove: () => make(null),
    };
  };
  const filter = (): void => {
    const found = matcher(field.value);
    let count = 0;
    for (const { section, entries, notes } of listed) {
      const shown = notes.filter(({ searched }) => found(searched)).map(({ entry }) => entry);
      // What is not shown is taken out: Chromium needs a millisecond to hide an entry that it has not laid out.
      entries.replaceChildren(...shown);
      section.hidden = shown.length === 0;
      count += shown.length;
    }
    const all = String(kept.length);
    const asked = field.value.trim() !== '';
    say(
      'done',
      asked ? `找到 ${String(count)} 条，共 ${all} 条。` : kept.length === 0 ? '还没有笔记。' : `共 ${all} 条。`,
    );
  };
  const group = (heading: string, notes: readonly KeptNote[], hint = ''): HTMLElement => {
    const entries = element('ul.note-list', {});
    const section = element(
      'section',
      {},
      element('h2', {}, heading),
      ...(hint === '' ? [] : [element('p.list-hint', {}, hint)]),
      entries,
    );
    listed.push({
      section,
      entries,
      notes: notes.map((each) => ({
        entry: renderNote(each.note, placings.get(each.note.id), actsOn(each)),
        searched: searchedText(each.note),
      })),
    });
    return section;
  };
  const render = (): void => {
    const byId = new Map(kept.map((each) => [each.note.id, each]));
    const stateOf = ({ note }: KeptNote) => placings.get(note.id)?.state;
    const lost = kept.filter((each) => stateOf(each) === 'lost');
    const rest = kept.filter((each) => stateOf(each) !== 'lost').map(({ note }) => note);
    const startOf = (note: KeptNote['note']): number => {
      const placing = placings.get(note.id);
      return placing?.state === 'placed' ? placing.start : note.position.start;
    };
    listed = [];
    place.toggleAttribute('data-empty', kept.length === 0);
    list.replaceChildren(
      ...(lost.length === 0
        ? []
        : [
            group(
              `放不回原处的（${String(lost.length)}）`,
              lost,
              '所记的文字在这一版里找不到了，或者改得太多。打开文稿，按“笔记”，可以重新放。',
            ),
          ]),
      ...orderNotes(rest, startOf).map(({ title, notes }) =>
        group(
          `《${title}》（${String(notes.length)}）`,
          notes.flatMap(({ id }) => byId.get(id) ?? []),
        ),
      ),
    );
    filter();
  };
  const load = async (): Promise<void> => {
    const read = await readNotes();
    kept = read.kept;
    render();
    if (read.trouble) say('failed', '浏览器不让网页在这台电脑上存放东西，所以这里没有笔记，写了也存不下。');
    else if (read.damaged > 0)
      say('done', `共 ${String(kept.length)} 条。另有 ${String(read.damaged)} 条读不出来，没有动它们。`);
    const fresh = kept.filter(({ note }) => !placings.has(note.id));
    if (fresh.length === 0) return;
    placings = await placeNotes(kept.map(({ note }) => note)).catch(() => placings);
    place.dataset['placed'] = '';
    if (!editing() && placings.size > 0) render();
  };
  const composing = followComposition(field);
  field.addEventListener('input', () => {
    if (!composing()) filter();
  });
  field.addEventListener('compositionend', filter);
  const tools = notesTools({
    notes: () => kept.map(({ note }) => note),
    importFile: async (name, text) => {
      const said = await importNotes(name, text);
      await load();
      say('done', said);
    },
    clear: async () => {
      const { trouble } = await changeNotes(kept.map((before) => ({ before, after: null })));
      await load();
      if (trouble) say('done', '没有清空：有笔记刚在另一个窗口里改过。请再按一次“清空”。');
    },
  });
  place.replaceChildren(tools, field, list);
  onNotesElsewhere(() => {
    if (!editing()) void load();
  });
  await load();
}
