/** What systems leave in folders that somebody has looked at: part of no pack, and no harm in it. */
const LEFT_BY_SYSTEMS = /(?:^|\/)(?:Thumbs\.db|desktop\.ini|\.DS_Store|\._[^/]*)$/iu;

/** Whether a path is that of a file which a system has put beside ours. */
export const isLeftBySystem = (path: string): boolean => LEFT_BY_SYSTEMS.test(path);
