import type { Edition } from '../../edition/edition.ts';
import { shownPath } from '../../files/location.ts';
import type { Fault } from '../../model/faults/fault.ts';

/** What must hold of editions and of what amends them: names tell the editions of a work apart, and what is amended is there. */
export function checkEditions(editions: readonly Edition[]): Fault[] {
  const ids = new Set(editions.map(({ document }) => document.id));
  const names = new Map<string, string>();
  return editions.flatMap(({ document: { id, file, frontmatter } }): Fault[] => {
    const faults: Fault[] = (frontmatter.amends ?? [])
      .filter((amended) => !ids.has(amended))
      .map((amended) => ({
        rule: 'amended-exists',
        file: shownPath(file),
        what: `amends 里写的“${amended}”，文库里没有这一篇。`,
        remedy: '写文库里有的编号；被修改的文件还没有收进来的，先不写。',
      }));
    if (frontmatter.edition) {
      const name = `${frontmatter.edition.of} ${frontmatter.edition.name}`;
      const other = names.get(name);
      if (other !== undefined)
        faults.push({
          rule: 'edition-names-differ',
          file: shownPath(file),
          what: `“${other}”和“${id}”是同一份文件的两个版本，版本的名称却一样：${frontmatter.edition.name}。`,
          remedy: '给两个版本写不同的名称，如 2017年、2020年修正。',
        });
      names.set(name, id);
    }
    return faults;
  });
}
