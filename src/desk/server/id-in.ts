import type { Context } from 'hono';
import { PlainError } from '../../model/faults/plain-error.ts';
import { idProblem } from '../../model/portable-name.ts';

/** A name in an address that becomes part of a path of the library. */
export function idIn(context: Context, name = 'id'): string {
  const id = context.req.param(name) ?? '';
  if (idProblem(id) === null) return id;
  throw new PlainError('网址里的编号不对。请从“文库”里打开。');
}
