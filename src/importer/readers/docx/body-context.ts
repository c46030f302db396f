import { elements, type XmlElement } from '../parse-xml.ts';
import type { RunContext } from './collect-runs.ts';
import type { Numbering } from './numbering.ts';

/** What reading the body needs besides what its runs need. */
export interface BodyContext extends RunContext {
  numbering: Numbering;
  file: string;
  /** Paragraphs read so far; the ordinal of the last one. */
  paragraphs: number;
}

/** Blocks without the wrappers around them: content controls, custom XML, insertions. */
export function unwrapped(parent: XmlElement): XmlElement[] {
  // Sections stand around blocks in Word 2003's XML.
  const wrappers = ['sect', 'sub-section', 'w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag'];
  return elements(parent).flatMap((element) => (wrappers.includes(element.name) ? unwrapped(element) : [element]));
}
