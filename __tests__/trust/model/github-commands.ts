import type { Command } from './commands.ts';
import { changePullRequest } from './pull-request-changes.ts';
import type { Repository } from './repository.ts';
import { textAt } from './texts.ts';
import type { ReleaseThing } from './thing.ts';

/** Changes GitHub as a command says. @returns whether it is one of GitHub's */
export function changeGitHub(repository: Repository, command: Command): boolean {
  const { releases, pullRequests, pending, isFull } = repository;
  switch (command.do) {
    case 'release':
      if (!isFull.releases) repository.release(command.as, command.text);
      return true;
    case 'open':
      if (!isFull.pullRequests) repository.open(command.text, command.draft);
      return true;
    case 'lose':
      pending.splice(command.which % Math.max(1, pending.length), 1);
      return true;
  }
  if (!('which' in command)) return false;
  const release = releases[command.which % releases.length];
  const pullRequest = pullRequests[command.which % pullRequests.length];
  const isOfRelease = release !== undefined && changeRelease(repository, release, command);
  return isOfRelease || (pullRequest !== undefined && changePullRequest(repository, pullRequest, command));
}

/** @returns whether the command is about a release */
function changeRelease(repository: Repository, thing: ReleaseThing, command: Command): boolean {
  switch (command.do) {
    case 'edit-release':
      thing.text = textAt(command.text);
      repository.changeRelease(thing, { name: command.name }, thing.data.draft ? [] : ['edited']);
      return true;
    case 'publish':
      repository.publish(thing, command.as);
      return true;
    case 'unpublish':
      repository.unpublish(thing);
      return true;
    case 'rename-tag':
      repository.renameTag(thing);
      return true;
    case 'delete-release':
      repository.deleteRelease(thing);
      return true;
    default:
      return false;
  }
}
