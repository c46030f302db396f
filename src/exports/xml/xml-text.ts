import serialize from 'w3c-xmlserializer';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';

/**
 * What has been built, as the text of a file. xmlbuilder2's own writer takes `&lt;` or `&nbsp;` in a text for a reference and leaves it as
 * it is: the words would be others, or the file no XML.
 * @param root the element at the top
 */
export function xmlText(root: XMLBuilder): string {
  // Another implementation of the DOM's nodes than the one that TypeScript knows, with the same attributes.
  return `<?xml version="1.0" encoding="UTF-8"?>${serialize(root.node as unknown as Node)}\n`;
}
