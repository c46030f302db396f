/** A piece of a drawing. */
export interface Drawn {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (Drawn | string)[];
}

/** The figure of a table as readers will see it. */
export interface SeenChart {
  type: string;
  caption: string;
  remark: string;
  /** By size: `narrow` for a phone, `broad` for a desk and for paper. */
  drawings: Readonly<Record<string, Drawn>>;
}
