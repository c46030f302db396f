import type { JSX } from 'preact';
import type { Problem } from '../../shared/api.ts';

/** What the check found, each with the button that leads to where it is mended. */
export function Problems({
  problems,
  rename,
}: {
  problems: readonly Problem[];
  /** Gives a file that is misnamed another name; left out where that cannot be done. */
  rename?: (file: string) => void;
}): JSX.Element {
  return (
    <ul class="problems">
      {problems.map((problem, index) => (
        <li key={index} data-rule={problem.rule}>
          <p class="what">{problem.what}</p>
          {problem.details.map((line, n) => (
            <p class="detail" key={n}>
              {line}
            </p>
          ))}
          <p>
            怎么办：{problem.remedy}
            {problem.go && (
              <>
                {' '}
                <a class="go" href={problem.go.href}>
                  {problem.go.name}
                </a>
              </>
            )}
            {rename && problem.misnamed && (
              <>
                {' '}
                <button type="button" onClick={() => rename(problem.file)}>
                  改个能用的名字
                </button>
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
