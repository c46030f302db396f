const number =
  /^(?:[（(]?(?:第[一二三四五六七八九十百零〇\d]+[编章节条]|[一二三四五六七八九十百\d]+)[)）]?[、.．\s　]*)+(?=.)/;

/** A heading as one looks it up, without its number and closing marks: 二、（一）加强建设。 is 加强建设. */
export function bareHeading(heading: string): string {
  return heading.replace(number, '').replace(/[\p{P}\s]+$/u, '');
}
