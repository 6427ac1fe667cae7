import type * as notion from '../../notion-server/start.ts';
import type * as github from '../github-server/start.ts';

export { runReused } from './reused-processes.ts';

declare global {
  /** What a worker of Jest keeps from file to file. */
  var kept: typeof import('./kept.ts');
}

// Loaded late: tests of what is pure need no server.

export const startNotionServer: typeof notion.startNotionServer = async (options) =>
  (await import('../../notion-server/start.ts')).startNotionServer(options);

export const startGitHubServer: typeof github.startGitHubServer = async (options) =>
  (await import('../github-server/start.ts')).startGitHubServer(options);
