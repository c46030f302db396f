/** Stands for a field that is as expected. */
export const asExpected = 0;

/** A record in which some texts may be replaced by `asExpected`. */
export type Shortened<Row> = { [Key in keyof Row]: Row[Key] | typeof asExpected };
