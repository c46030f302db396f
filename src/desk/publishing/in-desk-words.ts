/** Lines of a command that tell what to type next: at the desk the page says it. */
const TYPED = /npm run|npm start/u;

/** The words of a command as the desk says them: without what is to be typed. */
export const inDeskWords = (words: string): string =>
  words
    .replaceAll(/，例如 +(?:--\w+ )?\.\.\/[\w-]+/gu, '')
    .replaceAll(/--(?:to|zip|out) /gu, '')
    .replaceAll('再运行一次', '再做一次')
    .split('\n')
    .filter((line) => !TYPED.test(line))
    .map((line) => line.trim())
    .join('\n')
    .trim();
