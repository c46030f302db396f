import type { z } from 'astro/zod';

type Issue = z.core.$ZodIssue;

/** True when a choice was ruled out at once: the value is not even of its kind. */
const isOtherKind = (issues: readonly Issue[]): boolean =>
  issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0);

/**
 * What is really wrong where a value fits none of several forms: the issues of the form that it is nearest to. Other issues
 * stay as they are.
 */
export function innermostIssues(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const meant = issue.errors.filter((issues) => !isOtherKind(issues));
  const nearest = (meant.length > 0 ? meant : issue.errors).reduce((best, other) =>
    other.length < best.length ? other : best,
  );
  return nearest.flatMap((inner) => innermostIssues({ ...inner, path: [...issue.path, ...inner.path] }));
}
