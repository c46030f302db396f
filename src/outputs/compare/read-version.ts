/** What a site says of its own edition, from its home page; '' when it says nothing. */
export function readVersion(home: string): string {
  return plainWords(/<p class="edition">(.*?)<\/p>/su.exec(home)?.[1] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** The words of a piece of HTML that this project wrote. */
export const plainWords = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/&(?:amp|lt|gt|quot);/gu, (entity) => ENTITIES[entity] ?? entity)
    .replaceAll(/\s+/gu, ' ')
    .trim();
