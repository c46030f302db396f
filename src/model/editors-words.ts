/** Words that the editors wrote, and where. */
export interface EditorsWords {
  file: string;
  line: number;
  text: string;
}
