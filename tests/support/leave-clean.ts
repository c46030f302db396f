import { afterAll, vi } from 'vitest';

// Test files share a process: none may leave its mocks to the next.
afterAll(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});
