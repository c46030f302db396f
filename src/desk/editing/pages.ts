import { existsSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../../files/list-files.ts';
import type { Fault } from '../../model/faults/fault.ts';
import { FaultError } from '../../model/faults/fault.ts';
import { PlainError } from '../../model/faults/plain-error.ts';
import { idProblem } from '../../model/portable-name.ts';
import { baseOf } from '../changes/digest.ts';
import { writeChange } from '../changes/write-change.ts';
import type { Desk } from '../server/desk.ts';
import type { Base } from '../shared/api.ts';
import type { PageDraft, PageKind, PageRow, PageView } from '../shared/pages.ts';
import { wordsOf } from '../shared/words-of.ts';
import { entryKey } from './entry-key.ts';
import { textOf } from './entries.ts';
import { headOf, pageText, parsePage, partsOf } from './page-text.ts';
import { placeNames } from './place-names.ts';
import type { Value } from './sync-yaml.ts';
import { faultsOf } from './try-files.ts';

/** What each kind is called. */
const CALLED: Readonly<Record<PageKind, string>> = { articles: '专题', courses: '课程' };
/** Materials that a page may speak of. */
const BESIDE = ['datasets', 'articles', 'glossary.yaml'];

const fileOf = (kind: PageKind, id: string): string => `${kind}/${id}.mdx`;
/** The pages of a kind, in their order. */
export function listPages(folder: string, kind: PageKind): PageRow[] {
  const rows = listFiles(path.join(folder, kind), '.mdx').map((file): PageRow => {
    const id = path.basename(file, '.mdx');
    let head: Record<string, Value> = {};
    try {
      head = headOf(partsOf(textOf(folder, fileOf(kind, id))).yaml);
    } catch {
      // The check says what is wrong with it; the list only has to name it.
    }
    const { order, parent } = head;
    return {
      id,
      title: wordsOf(head, 'title') || id,
      summary: wordsOf(head, 'summary'),
      order: typeof order === 'number' ? order : Number.MAX_SAFE_INTEGER,
      parent: typeof parent === 'string' ? parent : null,
    };
  });
  return rows.sort((a, b) => a.order - b.order);
}

/**
 * A page to be edited.
 * @throws PlainError when there is none
 */
export async function readPage(desk: Desk, kind: PageKind, id: string): Promise<PageView> {
  const file = fileOf(kind, id);
  const text = textOf(desk.folder, file);
  if (text === '') throw new PlainError(`文库里没有这篇${CALLED[kind]}，也许刚才被删去了。`);
  const { head, blocks } = parsePage(text, file);
  return { id, head, blocks, names: await placeNames(desk, head, blocks), base: baseOf(desk.folder, [file]) };
}

/** Everything that the check would find in a page as it is drafted. */
export const pageFaults = (desk: Desk, kind: PageKind, id: string, draft: PageDraft): Promise<Fault[]> =>
  faultsOf(desk, { [fileOf(kind, id)]: pageText(textOf(desk.folder, fileOf(kind, id)), kind, draft) }, BESIDE);

/**
 * Writes a page.
 * @param id empty for a new one, which has its name from the sound of its title
 * @returns its id
 * @throws FaultError when something in it does not hold; Conflict when the file is another by now
 */
export async function changePage(
  desk: Desk,
  kind: PageKind,
  id: string,
  { base, force, page }: { base: Base; force?: boolean | undefined; page: PageDraft },
): Promise<string> {
  const title = wordsOf(page.head, 'title');
  const taken = listPages(desk.folder, kind).map((row) => row.id);
  const own = id === '' ? entryKey(title, taken) : id;
  if (idProblem(own) !== null) throw new PlainError('这一篇的编号不能用。');
  const file = fileOf(kind, own);
  await writeChange(desk.folder, {
    label: `${id === '' ? '新写' : '改'}${CALLED[kind]}“${title}”`,
    base,
    force,
    make: async () => {
      const faults = await pageFaults(desk, kind, own, page);
      if (faults.length > 0) throw new FaultError(faults);
      return [{ path: file, content: pageText(textOf(desk.folder, file), kind, page) }];
    },
  });
  return own;
}

/**
 * Takes a page out of the library. It can be undone.
 * @throws PlainError while others stand under it
 */
export async function removePage({ folder }: Desk, kind: PageKind, id: string): Promise<void> {
  const file = fileOf(kind, id);
  const rows = listPages(folder, kind);
  if (!existsSync(path.join(folder, file))) throw new PlainError(`文库里没有这篇${CALLED[kind]}。`);
  const below = rows.filter(({ parent }) => parent === id).map(({ title }) => `“${title}”`);
  if (below.length > 0)
    throw new PlainError(`${below.join('、')}归在它下面，没有删。\n怎么办：先打开那几篇，把“归在哪一篇下面”改掉。`);
  await writeChange(folder, {
    label: `删去${CALLED[kind]}“${rows.find((row) => row.id === id)?.title ?? id}”`,
    base: {},
    make: () => [{ path: file, content: null }],
  });
}
