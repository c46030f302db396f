import type { JSX } from 'preact';
import type { Problem } from '../../shared/api.ts';

/** What the check found, each with the button that leads to where it is mended. */
export function Problems({ problems }: { problems: readonly Problem[] }): JSX.Element {
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
          </p>
        </li>
      ))}
    </ul>
  );
}
