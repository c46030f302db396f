import { collectVocabulary } from '../../library/collect-vocabulary.ts';
import type { Library } from '../../library/compose-library.ts';
import { aliasPairs } from '../../search/index/alias-pairs.ts';
import { variantClasses } from '../../search/index/variant-classes.ts';

/** The forms of characters that a library's documents may hold, as the manifest of its own index has them. */
export function libraryForms(library: Library): string {
  const units = new Set<string>();
  for (const { document } of library.editions)
    for (const { text } of document.blocks) for (const unit of text) if (unit.length === 1) units.add(unit);
  return variantClasses([...units].join(''), aliasPairs(collectVocabulary(library)));
}
