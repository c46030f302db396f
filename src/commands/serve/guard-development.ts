import type { Connect, Plugin } from 'vite';
import { answerInWords } from './answer-in-words.ts';
import { decodePath, isHidden, refuseRequest } from './refuse-request.ts';

/**
 * Vite plugin: the development server refuses what `npm start` refuses. Vite by itself looks only at the host's name, and
 * serves hidden files of the project.
 */
export function guardDevelopment(): Plugin {
  return {
    name: 'zhangju-guard-development',
    configureServer: {
      order: 'post',
      handler: ({ middlewares, config }) => {
        const guard: Connect.NextHandleFunction = (request, response, next) => {
          const refusal = refuseRequest(request, request.socket.localPort ?? 0);
          if (refusal) answerInWords(request, response, refusal);
          else if (isHidden(pathInProject(decodePath(request.url ?? '') ?? '', config.root)))
            answerInWords(request, response, { status: 404, words: '没有这一页。' });
          else next();
        };
        // When all others are in place: Vite and Astro put their own in front, which answer in English or with a stack.
        return () => middlewares.stack.unshift({ route: '', handle: guard });
      },
    },
  };
}

/** The path of a file from the project's root: Vite has an address of its own for files anywhere, and keeps what it made in a hidden folder. */
const pathInProject = (path: string, root: string): string =>
  path.replace(`/@fs/${root.replace(/^\//u, '')}/`, '/').replace(/^\/node_modules\/\.vite\//u, '/');
