import type { OmissionLog } from '../omission-log.ts';
import { child, elements, type XmlElement } from '../parse-xml.ts';

/** The first way of drawing that an AlternateContent offers; the others are the same thing for older programs. */
export function chosen(element: XmlElement): XmlElement {
  return child(element, 'mc:Choice') ?? child(element, 'mc:Fallback') ?? { name: '', attributes: {}, children: [] };
}

/** Bodies of the text boxes of a drawing; words drawn as art are reported. */
export function boxesIn(element: XmlElement, omissions: OmissionLog): XmlElement[] {
  if (element.name === 'w:txbxContent') return [element];
  if (element.name === 'mc:AlternateContent') return boxesIn(chosen(element), omissions);
  if (element.name === 'textpath') omissions.add('艺术字', element.attributes['string'] ?? '');
  return elements(element).flatMap((inner) => boxesIn(inner, omissions));
}
