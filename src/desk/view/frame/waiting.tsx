import type { JSX } from 'preact';

/** What stands in the place of a view that is not there yet, or cannot be. */
export function Waiting({ failure }: { failure: string | null }): JSX.Element {
  if (failure === null) return <p class="waiting">正在打开……</p>;
  return (
    <>
      <h1>打不开</h1>
      <p class="words">{failure}</p>
      <p>
        <a href="#/">回到文库</a>
      </p>
    </>
  );
}
