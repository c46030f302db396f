/** What a field holds when it holds words; '' otherwise. */
export const wordsOf = (of: Readonly<Record<string, unknown>>, name: string): string => {
  const value = of[name];
  return typeof value === 'string' ? value : '';
};

/** A copy of `of` without one of its fields. */
export const without = <Whole extends object, Name extends keyof Whole>(of: Whole, name: Name): Omit<Whole, Name> => {
  const rest = { ...of };
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a copy, made a line above
  delete rest[name];
  return rest;
};
