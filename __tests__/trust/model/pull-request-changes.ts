import type { Label, Milestone, User } from '@octokit/webhooks-types';
import { example } from '../../github-server/examples.ts';
import type { Command } from './commands.ts';
import type { Repository } from './repository.ts';
import { textAt } from './texts.ts';
import type { PullRequestThing } from './thing.ts';

/** Changes a pull request as a command says. @returns whether the command is about one */
export function changePullRequest(
  repository: Repository,
  thing: PullRequestThing,
  command: Command,
): boolean {
  const change = (changes: Partial<PullRequestThing['data']>, action: string, review?: object) =>
    repository.changePullRequest(thing, changes, action, review);
  const { data } = thing;
  switch (command.do) {
    case 'edit-pull-request':
      thing.text = textAt(command.text);
      change({ title: command.title }, 'edited');
      return true;
    case 'set-draft':
      change({ draft: command.draft }, command.draft ? 'converted_to_draft' : 'ready_for_review');
      return true;
    case 'label': {
      const without = data.labels.filter(({ name }) => name !== command.name);
      if (without.length < data.labels.length) change({ labels: without }, 'unlabeled');
      else change({ labels: [...data.labels, labelOf(command.name)] }, 'labeled');
      return true;
    }
    case 'assign':
      if (data.assignees.length > 0) change({ assignees: [] }, 'unassigned');
      else change({ assignees: [person('hubot')] }, 'assigned');
      return true;
    case 'plan':
      if (data.milestone) change({ milestone: null }, 'demilestoned');
      else change({ milestone: SPRING }, 'milestoned');
      return true;
    case 'ask-for-review':
      if (data.requested_reviewers.length > 0) change({ requested_reviewers: [] }, 'review_request_removed');
      else change({ requested_reviewers: [person('monalisa')] }, 'review_requested');
      return true;
    case 'review': {
      thing.reviews = [{ author: person('hubot'), state: command.state }];
      const { review } = example('pull_request_review', 'submitted');
      const told = { ...review, state: command.state.toLowerCase(), author_association: 'MEMBER' };
      change({}, 'submitted', told);
      return true;
    }
    case 'close': {
      if (data.state === 'closed') return true;
      const at = repository.now;
      const merged = command.merged && { merged_at: at, merged_by: person('octocat') };
      change({ state: 'closed', closed_at: at, ...merged }, 'closed');
      return true;
    }
    case 'reopen':
      if (data.state === 'closed' && data.merged_at === null)
        change({ state: 'open', closed_at: null }, 'reopened');
      return true;
    default:
      return false;
  }
}

const SPRING: Milestone = Object({ title: 'Spring', number: 1 });

function labelOf(name: string): Label {
  return { id: 1, node_id: '', url: '', name, description: null, color: 'fff', default: false };
}

function person(login: string): User {
  const { sender } = example('pull_request', 'opened');
  return { ...sender, login, html_url: `https://github.com/${login}` };
}
