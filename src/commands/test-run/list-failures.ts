/** A test that failed. */
export interface Failure {
  /** Path of its file. */
  file: string;
  /** Its title behind those of the groups that it stands in. */
  title: string;
  /** What went wrong, its first lines. */
  message: string;
}

const LINES = 12;

/**
 * Lists the failed tests of a JSON report of vitest; a file that failed without one (it could not be loaded, or what it does before
 * or after its tests) is one of them. Throws SyntaxError when
 * the text is not JSON.
 */
export function listFailures(json: string): Failure[] {
  const { testResults } = JSON.parse(json) as {
    testResults: {
      name: string;
      status: string;
      message?: string;
      assertionResults: { status: string; fullName: string; failureMessages?: string[] | null }[];
    }[];
  };
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    // A file that could not be loaded, or what stands around its tests.
    if (status === 'failed' && failed.length === 0)
      return [{ file: name, title: '', message: firstLines(message ?? '') }];
    return failed.map(({ fullName, failureMessages }) => ({
      file: name,
      title: fullName,
      message: firstLines((failureMessages ?? []).join('\n')),
    }));
  });
}

const firstLines = (text: string): string => text.split('\n').slice(0, LINES).join('\n');
