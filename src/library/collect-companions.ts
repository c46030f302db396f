import type { Library } from './load-library.ts';
import { annotationText } from '../edition/annotation-words.ts';
import { fromKinds } from '../materials/load-collections.ts';
import type { Companion } from '../model/companion.ts';
import { documentPath, fromRoot } from '../model/page-paths.ts';

function emendations({ editions }: Library): Companion[] {
  return editions.flatMap(({ document, annotations }) => {
    const labels = new Map(document.blocks.map((block) => [block.eId, block.label]));
    return annotations.map((annotation): Companion => {
      const place = `《${document.shortTitle}》${labels.get(annotation.block) ?? ''}的${annotation.comment.kind === 'emendation' ? '存疑' : '注'}`;
      const text = `${annotation.words}　${annotationText(annotation)}`;
      return {
        kind: '文字存疑',
        place,
        text,
        href: fromRoot(documentPath(document.id, `n${String(annotation.number)}`)),
      };
    });
  });
}

/** Everything beside the documents that a search can find, in reading order. */
export function collectCompanions(library: Library): Companion[] {
  return [...fromKinds(library, (kind, items) => kind.searchEntries?.(items) ?? []), ...emendations(library)];
}
