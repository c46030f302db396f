import type { AstroIntegration } from 'astro';
import { currentLibrary, forgetLibrary } from '../../library/current-library.ts';
import { contentFolder } from '../../files/location.ts';

/** Stops a build before it writes anything when the library is not sound; in development, rereads it after a change. */
export function libraryChecks(): AstroIntegration {
  return {
    name: 'zhangju:library-checks',
    hooks: {
      'astro:config:setup': ({ addWatchFile, command }) => {
        if (command === 'dev') addWatchFile(contentFolder());
      },
      'astro:build:start': () => {
        forgetLibrary();
        currentLibrary();
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(contentFolder());
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(contentFolder())) return;
          forgetLibrary();
          // Pages and compiled documents were made from the library as it was, whichever of its files has changed.
          for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
