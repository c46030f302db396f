import type { Edition } from '../../edition/edition.ts';
import { shownPath } from '../../files/location.ts';
import type { YamlContent } from '../../files/read-yaml.ts';
import type { Fault } from '../../model/faults/fault.ts';
import type { UnheldDocument } from '../unheld-schema.ts';

/** A document that is said not to be held is one that the sources name, or a slip in its title would leave it unchecked. */
export function checkUnheldNamed(
  file: string,
  { data, lineOf }: YamlContent<{ documents: UnheldDocument[] }>,
  editions: readonly Edition[],
): Fault[] {
  return data.documents.flatMap(({ title }, index): Fault[] =>
    editions.some(({ document }) => document.blocks.some(({ text }) => text.includes(`《${title}》`)))
      ? []
      : [
          {
            rule: 'unheld-named',
            file: shownPath(file),
            line: lineOf(['documents', index, 'title']),
            what: `没有一篇文稿提到《${title}》。`,
            remedy: '题名照文稿书名号里的字写；文稿不再提到它，就删去这一条。',
          },
        ],
  );
}
