/** What an edition may have changed, what readers call it, and what they count its parts by. */
export const SHELVES = [
  { key: 'documents', name: '文稿', unit: '段' },
  { key: 'tables', name: '表', unit: '格' },
  { key: 'lists', name: '索引', unit: '条' },
  { key: 'pages', name: '网页的地址', unit: '' },
] as const;
