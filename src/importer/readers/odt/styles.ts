import { formatNumber } from '../docx/format-number.ts';
import { child, elements, type XmlElement } from '../parse-xml.ts';

/** What the reader asks of a paragraph's or a run's style, after inheritance. */
export interface OdtStyle {
  name: string;
  heading: number | null;
  bold: boolean;
  centered: boolean;
  list: string | null;
}

/** Format, start and affixes of one level of a list. */
interface ListLevel {
  format: string;
  prefix: string;
  suffix: string;
  start: number;
  shown: number;
}

const PLAIN: OdtStyle = { name: '', heading: null, bold: false, centered: false, list: null };
const DEEPEST = 50;

/** Word's name for a number format of OpenDocument. */
function formatOf(written: string): string {
  if (/^[一壹]/u.test(written)) return written.startsWith('壹') ? 'chineseLegalSimplified' : 'chineseCountingThousand';
  if (written.startsWith('①')) return 'decimalEnclosedCircle';
  if (written.startsWith('甲')) return 'ideographTraditional';
  return { i: 'lowerRoman', I: 'upperRoman', a: 'lowerLetter', A: 'upperLetter', '１': 'decimalFullWidth' }[written[0] ?? ''] ?? 'decimal'; // prettier-ignore
}

/** The styles of a document: of content.xml and styles.xml together. */
export class OdtStyles {
  #styles = new Map<string, XmlElement>();
  #lists = new Map<string, Map<number, ListLevel>>();
  #resolved = new Map<string, OdtStyle>();

  constructor(roots: readonly (XmlElement | null)[]) {
    for (const root of roots) {
      for (const group of elements(root ?? undefined)) {
        for (const element of elements(group)) {
          const name = element.attributes['name'] ?? '';
          if (element.name === 'style:style') this.#styles.set(name, element);
          else if (element.name === 'text:list-style') this.#lists.set(name, levelsOf(element));
          else if (element.name === 'text:outline-style') this.#lists.set('', levelsOf(element));
        }
      }
    }
  }

  /** What holds for a style by its name, with what it inherits. */
  style(name: string | undefined, depth = 0): OdtStyle {
    if (name === undefined || depth > DEEPEST) return PLAIN;
    const known = this.#resolved.get(name);
    if (known) return known;
    const definition = this.#styles.get(name);
    if (!definition) return PLAIN;
    const parent = this.style(definition.attributes['parent-style-name'], depth + 1);
    const weight = child(definition, 'style:text-properties')?.attributes['font-weight'];
    const align = child(definition, 'style:paragraph-properties')?.attributes['text-align'];
    const level = Number(definition.attributes['default-outline-level'] ?? Number.NaN);
    const style: OdtStyle = {
      name: definition.attributes['display-name'] ?? name,
      heading: level >= 1 && level <= 9 ? level : parent.heading,
      bold: weight === undefined ? parent.bold : weight === 'bold' || Number(weight) >= 600,
      centered: align === undefined ? parent.centered : align === 'center',
      list: definition.attributes['list-style-name'] ?? parent.list,
    };
    this.#resolved.set(name, style);
    return style;
  }

  /** What is drawn before an item: of each shown level its number, between prefix and suffix; '' for bullets. */
  number(list: string, counts: readonly number[]): string {
    const levels = this.#lists.get(list);
    const own = levels?.get(counts.length);
    if (!own || own.format === 'none') return '';
    const first = Math.max(1, counts.length - own.shown + 1);
    const shown = counts.slice(first - 1).map((count, index) => {
      const level = levels?.get(first + index);
      return formatNumber(count, level?.format ?? 'decimal');
    });
    return `${own.prefix}${shown.join('.')}${own.suffix}`;
  }

  /** First number of a level. */
  start(list: string, level: number): number {
    return this.#lists.get(list)?.get(level)?.start ?? 1;
  }
}

function levelsOf(list: XmlElement): Map<number, ListLevel> {
  const levels = new Map<number, ListLevel>();
  for (const element of elements(list)) {
    const level = Number(element.attributes['level'] ?? 0);
    const written = element.attributes['num-format'] ?? '';
    const numbered = /^text:(?:list-level-style-number|outline-level-style)$/u.test(element.name) && written !== '';
    levels.set(level, {
      format: numbered ? formatOf(written) : 'none',
      prefix: element.attributes['num-prefix'] ?? '',
      suffix: element.attributes['num-suffix'] ?? '',
      start: Math.min(9999, Number(element.attributes['start-value'] ?? 1) || 1),
      shown: Math.min(10, Number(element.attributes['display-levels'] ?? 1) || 1),
    });
  }
  return levels;
}
