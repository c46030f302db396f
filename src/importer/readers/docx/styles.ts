import { child, elements, type XmlElement } from '../parse-xml.ts';

/** What the readers ask of a style; every field is what holds after inheritance. */
export interface Style {
  id: string;
  /** Lower-case name, e.g. `heading 1`, `toc 2`, `title`. */
  name: string;
  /** Level of heading from 1, or null. */
  heading: number | null;
  bold: boolean;
  hidden: boolean;
  centered: boolean;
  /** Numbering that comes with the style: list and, if given, level. */
  numId: string | null;
  ilvl: string | null;
}

export interface Styles {
  paragraph: (id: string | undefined) => Style;
  character: (id: string | undefined) => Style;
}

/** Styles that may inherit from one another in a row. */
const LONGEST_CHAIN = 50;

const plain: Style = {
  id: '',
  name: '',
  heading: null,
  bold: false,
  hidden: false,
  centered: false,
  numId: null,
  ilvl: null,
};

/** A toggle such as `w:b`: absent gives `inherited`, present without a value is on. ECMA-376 part 1, 17.17.4. */
export function toggled(properties: XmlElement | undefined, name: string, inherited: boolean): boolean {
  const element = child(properties, name);
  if (element === undefined) return inherited;
  return !['0', 'false', 'off', 'none'].includes(element.attributes['val'] ?? '1');
}

/** Reads styles.xml (null when the file has none): styles by id, with what they inherit through `basedOn`. */
export function readStyles(root: XmlElement | null): Styles {
  const definitions = elements(root ?? undefined).filter(({ name }) => name === 'w:style');
  const byKey = new Map(
    definitions.map((style) => [keyOf(style.attributes['type'], style.attributes['styleId']), style]),
  );
  const defaults = new Map(
    definitions
      .filter(({ attributes }) => ['1', 'true', 'on'].includes(attributes['default'] ?? ''))
      .map(({ attributes }) => [attributes['type'] ?? '', attributes['styleId']]),
  );
  const resolved = new Map<string, Style>();
  const resolve = (type: string, id: string | undefined, seen: ReadonlySet<string>): Style => {
    const wanted = id ?? defaults.get(type);
    const key = keyOf(type, wanted);
    const known = resolved.get(key);
    if (known !== undefined) return known;
    const definition = byKey.get(key);
    // A chain of styles that comes back to itself, or is longer than any template's, ends here.
    if (wanted === undefined || definition === undefined || seen.has(key) || seen.size > LONGEST_CHAIN) return plain;
    const parentId = child(definition, 'w:basedOn')?.attributes['val'];
    const parent = parentId === undefined ? plain : resolve(type, parentId, new Set([...seen, key]));
    const style = derive(definition, wanted, parent);
    resolved.set(key, style);
    return style;
  };
  return {
    paragraph: (id) => resolve('paragraph', id, new Set()),
    character: (id) => (id === undefined ? plain : resolve('character', id, new Set())),
  };
}

function keyOf(type: string | undefined, id: string | undefined): string {
  return `${type ?? ''} ${id ?? ''}`;
}

function derive(definition: XmlElement, id: string, parent: Style): Style {
  const name = (child(definition, 'w:name')?.attributes['val'] ?? '').toLowerCase();
  const pPr = child(definition, 'w:pPr');
  const rPr = child(definition, 'w:rPr');
  const numPr = child(pPr, 'w:numPr');
  const alignment = child(pPr, 'w:jc')?.attributes['val'];
  return {
    id,
    name,
    heading:
      headingLevel(name, child(pPr, 'w:outlineLvl')?.attributes['val']) ?? (isBodyLevel(pPr) ? null : parent.heading),
    bold: toggled(rPr, 'w:b', parent.bold),
    hidden: toggled(rPr, 'w:vanish', parent.hidden),
    centered: alignment === undefined ? parent.centered : alignment === 'center',
    numId: child(numPr, 'w:numId')?.attributes['val'] ?? parent.numId,
    ilvl: child(numPr, 'w:ilvl')?.attributes['val'] ?? parent.ilvl,
  };
}

/** `w:outlineLvl` counts from 0; 9 is body text. Built-in heading styles count even where it is missing. */
export function headingLevel(styleName: string, outlineLevel: string | undefined): number | null {
  if (outlineLevel !== undefined && /^[0-8]$/.test(outlineLevel)) return Number(outlineLevel) + 1;
  if (outlineLevel !== undefined) return null;
  const named = /^(?:heading|标题) ?([1-9])$/.exec(styleName);
  return named === null ? null : Number(named[1]);
}

function isBodyLevel(pPr: XmlElement | undefined): boolean {
  return child(pPr, 'w:outlineLvl')?.attributes['val'] === '9';
}
