import type { Refused, VersionLook } from '../shared/api.ts';

/** What the server answered instead of doing it. */
export class Refusal extends Error {
  readonly conflict: readonly string[];
  readonly taken: { id: string; title: string } | null;
  readonly mendable: boolean;

  constructor({ message, conflict = [], taken, mendable = false }: Refused) {
    super(message);
    this.name = 'Refusal';
    this.conflict = conflict;
    this.taken = taken ?? null;
    this.mendable = mendable;
  }
}

async function answerOf<T>(request: Promise<Response>): Promise<T> {
  let response: Response;
  try {
    response = await request;
  } catch {
    throw new Refusal({ message: '工作台没有回应：它也许已经停了。请看看运行 npm run desk 的窗口，重新打开。' });
  }
  const body = (await response.json().catch(() => ({ message: '工作台不认这个请求。请刷新网页。' }))) as T | Refused;
  if (response.ok) return body as T;
  throw new Refusal(body as Refused);
}

/** Reads something from the desk. `path` is below `api/`. */
export const get = <T>(path: string): Promise<T> => answerOf<T>(fetch(`api/${path}`));

/** Asks the desk to do something. */
export const post = <T>(path: string, body: unknown = {}): Promise<T> =>
  answerOf<T>(
    fetch(`api/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );

const send = <T>(to: string, file: File, said: Readonly<Record<string, string>>): Promise<T> =>
  answerOf<T>(
    fetch(`api/${to}?${new URLSearchParams({ name: file.name, ...said }).toString()}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    }),
  );

/** Sends a file to be imported: as the document `id`, or as another one than `beside`, whose id it would have. */
export const sendFile = (file: File, as: { id?: string; beside?: string }): Promise<{ id: string; title: string }> =>
  send('import', file, as);

/** Hands over the original of a document as it was received. */
export const sendOriginal = (file: File, id: string): Promise<object> => send('original', file, { id });

/** Asks what a file would change as a new version of a document. */
export const lookAtFile = (file: File, id: string): Promise<VersionLook> => send('version', file, { id });
