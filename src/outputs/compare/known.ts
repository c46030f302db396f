/** Something that readers know by a name, in parts that they know by theirs. */
export interface Known {
  name: string;
  /** Words by a key that stays; `label` is what readers call the part. */
  parts: Map<string, { label: string; text: string }>;
}
