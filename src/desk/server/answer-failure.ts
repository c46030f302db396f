import { FaultError, type Fault } from '../../model/faults/fault.ts';
import { explainFailure, sayFailure } from '../../model/faults/explain-failure.ts';
import { PlainError } from '../../model/faults/plain-error.ts';
import { TakenId } from '../../importer/taken-id.ts';
import { Conflict } from '../changes/conflict.ts';
import { Unreadable } from '../reading/document-view.ts';
import { problemHere } from '../reading/problem.ts';
import type { Refused } from '../shared/api.ts';

/** A fault in the words of the desk, without the file that nobody here opens. */
function sayFault(folder: string, fault: Fault): string {
  const { what, details, remedy } = problemHere(folder, fault, '改好后再存。');
  return [what, ...details, `怎么办：${remedy}`].join('\n');
}

/** What the page is told of something that went wrong: words for a person, never more. */
export function answerFailure(folder: string, error: unknown): { status: 409 | 422 | 500; body: Refused } {
  if (error instanceof Conflict) return { status: 409, body: { message: error.message, conflict: error.files } };
  if (error instanceof FaultError) {
    const message = error.faults.map((fault) => sayFault(folder, fault)).join('\n\n');
    return { status: 422, body: error instanceof Unreadable ? { message, mendable: error.mendable } : { message } };
  }
  if (error instanceof TakenId) return { status: 422, body: { message: error.message, taken: error.taken } };
  if (error instanceof PlainError) return { status: 422, body: { message: error.message } };
  const failure = explainFailure(error);
  if (failure)
    return {
      status: 500,
      body: { message: `没有存上：${sayFailure(failure)}文库还是原来的样子。\n怎么办：${failure.remedy}` },
    };
  return {
    status: 500,
    body: {
      message: '没有做成，文库还是原来的样子。\n怎么办：刷新网页再试；还是不行，关掉工作台，重新运行 npm run desk。',
    },
  };
}
