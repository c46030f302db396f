// The interrogatives of Chinese, a closed class of its grammar, the longer ones first; with the particles that end a
// question. They say that something is asked, not what: a text that happens to ask itself is no nearer to a question.
const asking =
  /为什么|为何|凭什么|什么样的?|什么时候|什么|怎么办|怎么样|怎么|怎样|如何|哪几个|哪几|哪些|哪里|哪儿|哪个|哪|多少|多久|几|谁|是不是|有没有|能不能|可不可以|要不要|会不会|是否|吗|呢|[?？]/g;

/** A folded query without the words that only ask, each of which leaves a gap. */
export function withoutAsking(folded: string): string {
  return folded.replace(asking, ' ').trim();
}

/** True when a folded query asks, by an interrogative or a question mark, for something that it also names. */
export function isQuestion(folded: string): boolean {
  const named = withoutAsking(folded);
  return named !== folded.trim() && named.replace(/\s/g, '').length >= 2;
}
