/** Lines that are brought at a time. */
const AT_ONCE = 5000;

/**
 * Every line that a database gives to a question, brought some at a time.
 * @param ask for so many lines, after so many that were passed
 */
export async function* linesInTurn<Line>(
  ask: (limit: number, offset: number) => Promise<readonly Line[]>,
): AsyncGenerator<Line> {
  for (let passed = 0; ; passed += AT_ONCE) {
    const lines = await ask(AT_ONCE, passed);
    yield* lines;
    if (lines.length < AT_ONCE) return;
  }
}
