/** A kind of machine that a kit runs on. */
export interface Platform {
  /** As Node and npm call them. */
  os: 'win32' | 'linux';
  cpu: 'x64' | 'arm64';
  /** Of Linux only: the C library that its packages were made for. */
  libc?: 'glibc';
  /** As a person calls it. */
  name: string;
}

/** The machines of offices: Windows, and Linux (UOS, Kylin) on both kinds of processor. */
export const PLATFORMS: readonly Platform[] = [
  { os: 'win32', cpu: 'x64', name: 'Windows（64 位）' },
  { os: 'linux', cpu: 'x64', libc: 'glibc', name: 'Linux（x86_64）' },
  { os: 'linux', cpu: 'arm64', libc: 'glibc', name: 'Linux（aarch64，鲲鹏、飞腾等）' },
];
