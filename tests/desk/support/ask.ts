import { request, type OutgoingHttpHeaders } from 'node:http';

/** A request as anything on the machine could send it: any path, any header. */
export interface Asked {
  method?: string;
  /** From the server's root, as sent. */
  path: string;
  headers?: OutgoingHttpHeaders;
  body?: string | Uint8Array;
}

/** What came back. */
export interface Answer {
  status: number;
  headers: Record<string, unknown>;
  text: string;
}

/** Sends a request to the server at `url`, whose own path is not used. */
export function ask(url: string, { method = 'GET', path, headers = {}, body }: Asked): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = request(
      { hostname, port, method, path, headers, agent: false, setHost: !('host' in headers) },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Sends what the desk's own page would. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller knows what the desk answers
export async function askAsPage<T>(url: string, path: string, body?: unknown): Promise<{ status: number; body: T }> {
  const { pathname, origin } = new URL(url);
  const { status, text } = await ask(url, {
    method: body === undefined ? 'GET' : 'POST',
    path: `${pathname}api/${path}`,
    headers: body === undefined ? {} : { origin, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status, body: JSON.parse(text) as T };
}

/** Hands a file to the desk as its page would. */
export async function sendAsPage(
  url: string,
  name: string,
  bytes: string | Uint8Array,
  id = '',
  { beside = '', to = 'import' }: { beside?: string; to?: 'import' | 'version' } = {},
): Promise<{ status: number; body: { id: string; title: string; message?: string } }> {
  const { pathname, origin } = new URL(url);
  const { status, text } = await ask(url, {
    method: 'POST',
    path: `${pathname}api/${to}?name=${encodeURIComponent(name)}&id=${encodeURIComponent(id)}&beside=${encodeURIComponent(beside)}`,
    headers: { origin, 'content-type': 'application/octet-stream' },
    body: bytes,
  });
  return { status, body: JSON.parse(text) as { id: string; title: string } };
}
