/**
 * What a library is sorted and filtered by: who issued a document, its number, its dates, what kind of document it is. This list is
 * the only place that names the fields; frontmatter, importer, pages and filters go by it.
 */

/** A field of a document's metadata. */
export interface MetadataField {
  key: string;
  /** Name in frontmatter and on pages. */
  label: string;
  form: 'words' | 'date' | 'choice';
  /** True when a document may have several values. */
  many: boolean;
  /** True when readers choose documents by it. */
  facet: boolean;
  /** What it is, for those who write it. */
  about: string;
  choices?: readonly string[];
}

/** Whether a text is in force, as the document or the keeper of the library says. */
export const VALIDITIES = ['现行有效', '已修改', '已废止', '尚未生效'] as const;

/** How a library's copy stands to the office that issued it. */
export const ORIGINS = { official: '官方发布件', copy: '转载本', unknown: '性质没有写明' } as const;

/** Fields that the frontmatter of a document may state, in the order in which pages show them. */
export const METADATA_FIELDS = [
  {
    key: 'kind',
    label: '种类',
    form: 'words',
    many: false,
    facet: true,
    about: '法律、行政法规、地方性法规、规章、司法解释、通知、意见、讲话……',
  },
  {
    key: 'issuer',
    label: '发文机关',
    form: 'words',
    many: true,
    facet: true,
    about: '制定或发文的机关，几个机关写几条',
  },
  { key: 'number', label: '文号', form: 'words', many: true, facet: false, about: '发文字号、令号' },
  { key: 'dated', label: '成文日期', form: 'date', many: false, facet: false, about: '署名下面的日期' },
  { key: 'adopted', label: '通过日期', form: 'date', many: false, facet: false, about: '会议通过的日期' },
  { key: 'published', label: '公布日期', form: 'date', many: false, facet: false, about: '公布、发布的日期' },
  { key: 'effective', label: '施行日期', form: 'date', many: false, facet: false, about: '开始施行的日期' },
  { key: 'amended', label: '最近修改', form: 'date', many: false, facet: false, about: '最近一次修正、修订的日期' },
  { key: 'region', label: '地域', form: 'words', many: true, facet: true, about: '在哪里适用：全国、省、市、县' },
  {
    key: 'validity',
    label: '时效',
    form: 'choice',
    many: false,
    facet: true,
    about: '现在是否有效',
    choices: VALIDITIES,
  },
  {
    key: 'subject',
    label: '主题',
    form: 'words',
    many: true,
    facet: true,
    about: '说的是哪方面的事，如“党建”“安全生产”',
  },
] as const satisfies readonly MetadataField[];

/** Name of a field in code. */
export type MetadataKey = (typeof METADATA_FIELDS)[number]['key'];
/** Name of a field in frontmatter. */
export type MetadataLabel = (typeof METADATA_FIELDS)[number]['label'];

/** Stated values by field; a field that nothing states is missing. */
export type DocumentMetadata = Partial<Record<MetadataKey, string[]>>;

const BY_LABEL = new Map<string, MetadataField>(METADATA_FIELDS.map((field) => [field.label, field]));

/** The field of a label. @throws Error when there is none */
export function fieldOfLabel(label: MetadataLabel): MetadataField & { key: MetadataKey } {
  return BY_LABEL.get(label) as MetadataField & { key: MetadataKey };
}

/** Values by field from entries as they stand in frontmatter, in order, each value once. */
export function collectMetadata(entries: readonly { field: MetadataLabel; value: string }[]): DocumentMetadata {
  const values: DocumentMetadata = {};
  for (const { field, value } of entries) {
    const { key } = fieldOfLabel(field);
    const known = values[key] ?? [];
    if (!known.includes(value)) values[key] = [...known, value];
  }
  return values;
}

/** The date by which documents are ordered, YYYY-MM-DD: publication, else adoption, else that of the signature; null when none is stated. */
export function dateOf(metadata: DocumentMetadata): string | null {
  return metadata.published?.[0] ?? metadata.adopted?.[0] ?? metadata.dated?.[0] ?? null;
}
