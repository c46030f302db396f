/** A block that holds a phrase, as the search service gives it. */
export interface ServiceHit {
  /** `<document>#<eId>` of the block in which the first occurrence begins. */
  address: string;
  title: string;
  genre: string;
  text: string;
  /** Where the phrase stands in `text`, in UTF-16 units. */
  spans: [number, number][];
}

/** What the search service answers: how often a phrase stands exactly so, and one page of the lines that hold it. */
export interface ServiceAnswer {
  query: string;
  lines: number;
  documents: number;
  total: number;
  /** Lines that were passed over. */
  from: number;
  hits: ServiceHit[];
  /** Lines that come near a phrase that stands nowhere; they are not occurrences. */
  near: ServiceHit[];
}
