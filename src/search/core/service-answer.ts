/** A block that holds a phrase, as the search service gives it. */
export interface ServiceHit {
  /** `<document>#<eId>` of the block in which the first occurrence begins. */
  address: string;
  title: string;
  genre: string;
  text: string;
  /** Where the phrase stands in `text`, in UTF-16 units; what goes on in the next paragraph ends with this one. */
  spans: [number, number][];
}

/** Occurrences that are not exactly as typed: how many, and the first lines that hold some. */
export interface ServiceGroup {
  total: number;
  hits: ServiceHit[];
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
  /** The phrase with punctuation or a paragraph's end between its characters. */
  across: ServiceGroup;
  /** The phrase in other forms of its characters, by the form, the most frequent first; punctuation may stand between them too. */
  forms: (ServiceGroup & { form: string })[];
  /** Lines that come near a phrase that stands nowhere; they are not occurrences. */
  near: ServiceHit[];
}
