import type { Context } from 'hono';
import { PlainError } from '../../model/faults/plain-error.ts';
import { idProblem } from '../../model/portable-name.ts';

/**
 * An id as it was given, which becomes part of a path of the library.
 * @throws PlainError for what is none
 */
export function requireId(id: string | undefined): string {
  if (id !== undefined && idProblem(id) === null) return id;
  throw new PlainError('网址里的编号不对。请从“文库”里打开。');
}

/** A name in an address that becomes part of a path of the library. */
export const idIn = (context: Context, name = 'id'): string => requireId(context.req.param(name));
