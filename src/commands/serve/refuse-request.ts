import type { IncomingMessage } from 'node:http';

/** An answer without a page. */
export interface Refusal {
  status: number;
  /** For the person at the browser, in Chinese. */
  words: string;
  headers?: Readonly<Record<string, string>>;
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const METHODS = ['GET', 'HEAD'];
const LONGEST_PATH = 2000;

/**
 * Why a server on this machine does not answer a request, undefined when it may. Usually only reading is allowed, and only under a
 * loopback name: any web page can point a name of its own at 127.0.0.1 (DNS rebinding) and would read the site as its own.
 * Codes are those of RFC 9110, sections 15.5.
 * @param port on which the server listens
 * @param methods that it knows
 */
export function refuseRequest(
  { method = '', url = '', headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
  port: number,
  methods: readonly string[] = METHODS,
): Refusal | undefined {
  const home = `http://127.0.0.1:${String(port)}/`;
  if (!isLoopbackHost(headers.host, port))
    return { status: 421, words: `这个站点只在本机打开，不认这个网址。\n怎么办：改用 ${home}` };
  if (!methods.includes(method))
    return { status: 405, words: '这个站点只供阅读，不接收内容。', headers: { allow: methods.join(', ') } };
  if (decodePath(url) === undefined)
    return { status: 400, words: `网址写得不对，打不开。\n怎么办：从首页重新打开：${home}` };
  return undefined;
}

function isLoopbackHost(host: string | undefined, port: number): boolean {
  const allowed = LOOPBACK.map((name) => `${name}:${String(port)}`);
  // Browsers leave the usual port out.
  if (port === 80) allowed.push(...LOOPBACK);
  return allowed.includes(host?.toLowerCase() ?? '');
}

/**
 * The path of a request, decoded; undefined when it is malformed: not absolute, too long, wrongly encoded, with control
 * characters, or with steps (`.`, `..`) that a browser would have resolved. A backslash separates as on Windows.
 */
export function decodePath(url: string): string | undefined {
  const raw = rawPath(url);
  if (!raw.startsWith('/') || raw.length > LONGEST_PATH) return undefined;
  try {
    const path = decodeURIComponent(raw);
    return /\p{Cc}/u.test(path) || segmentsOf(path).some((name) => /^\.{1,2}$/u.test(name)) ? undefined : path;
  } catch {
    return undefined;
  }
}

/** The path of a request as it was sent. */
export const rawPath = (url: string): string => /^[^?#]*/u.exec(url)![0];

/** Whether a decoded path names a file that systems hide, or one inside such a folder. */
export const isHidden = (path: string): boolean => segmentsOf(path).some((name) => name.startsWith('.'));

const segmentsOf = (path: string): string[] => path.split(/[/\\]/u);
