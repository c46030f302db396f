/** OpenCC's dictionaries as its package carries them: `from to to|from to`. The package has no types for them. */
declare module 'opencc-js/dict/*' {
  const entries: string;
  export default entries;
}
