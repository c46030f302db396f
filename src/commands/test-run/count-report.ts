/** How many passed and failed; `skipped` are neither. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/**
 * Counts the tests in a JSON report of vitest (https://vitest.dev/guide/reporters.html#json-reporter). A test file that
 * failed without a failed test (it could not be loaded, or what it does around its tests) counts as one failure. Throws SyntaxError when the text is not JSON.
 */
export function countReport(json: string): Counts {
  const report = JSON.parse(json) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numTodoTests: number;
    testResults: { status: string; assertionResults: { status: string }[] }[];
  };
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
