import { pathOf } from './bring-script.ts';
import { runProgram } from './run-program.ts';

/** Stands for `src/search/engine/bring-shard.ts` in the edition that is one file. */
export function bringShard(address: string, loaded: () => void, failed: () => void): () => void {
  void runProgram(pathOf(address)).then(loaded, failed);
  return () => undefined;
}
