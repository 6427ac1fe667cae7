import type { Entry, PullRequest, Release } from '../../entry/entry.ts';
import { Problem } from '../../problems/problem.ts';
import type { Repository } from '../../settings/connections.ts';
import { thingIn, type Understood } from '../parts.ts';
import { pullRequestOfPayload } from '../pull-request/pull-request.ts';
import { releaseEntry } from '../release/release.ts';
import { type GitHubEvent, type Visibility, visibilityOf } from './event.ts';

/** The one release or pull request that a run is about, as far as it is known before GitHub is read. */
export type Subject = ReleaseSubject | PullRequestSubject;
type ReleaseSubject = (ToldByEvent<Release> & { id: number }) | NamedRelease;
export type PullRequestSubject = (ToldByEvent<PullRequest> & { number: number }) | NamedPullRequest;
/** What GitHub alone can tell. */
export type NamedSubject = NamedRelease | NamedPullRequest;
type NamedRelease = TaggedRelease | (Named<Release> & { tag?: never; id: number });
export type TaggedRelease = Named<Release> & { tag: string };
export type NamedPullRequest = Named<PullRequest> & { number: number };

interface ToldByEvent<Told extends Entry> {
  kind: Told['kind'];
  /** Known at once, so that Notion need not wait for GitHub. */
  payload: Told;
  visibility: Visibility;
}

interface Named<Told extends Entry> {
  kind: Told['kind'];
  payload?: never;
  visibility: Visibility;
  /** Where an event names it, why its payload can't serve where GitHub can't be read: one sentence. */
  unusable?: string;
}

/** The inputs that name entries. */
interface Explicit {
  tags?: readonly string[] | undefined;
  pullRequest?: number | undefined;
}

/** Whether the run is about all releases and pull requests: the event names none, nor do the inputs. */
export function meansAll({ name }: GitHubEvent, explicit: Explicit): boolean {
  return (name === 'schedule' || name === 'workflow_dispatch') && isEmpty(explicit);
}

/** Whether the event tells of a run of another workflow, whose pull request GitHub has to be asked for. */
export function tellsOfRun(event: GitHubEvent, explicit: Explicit): boolean {
  return event.name === 'workflow_run' && isEmpty(explicit);
}

function isEmpty({ tags, pullRequest }: Explicit): boolean {
  return tags === undefined && pullRequest === undefined;
}

/**
 * What the inputs name beside the event. One that names the event's own entry adds nothing, and the event knows more: the
 * entry's ID, and all of a release that GitHub shows no more, as it was deleted or is a draft again.
 */
export function namedBeside({ name, payload }: GitHubEvent, { tags, pullRequest }: Explicit): Explicit {
  if (name === 'release' && tags?.length === 1 && tags[0] === tagOf(payload.release)) return {};
  const isOwn = isOfPullRequest(name) && pullRequest === idIn(payload.pull_request, 'number');
  return pullRequest !== undefined && isOwn ? {} : { tags, pullRequest };
}

/**
 * What a run for one entry is about: what the inputs `tag` or `pull-request` name, else what the event tells. Where it
 * `tellsOfRun`, it does not tell itself.
 * @throws Problem `event-unsupported`, `event-unreadable`
 */
export function subjectOf(event: GitHubEvent, explicit: Explicit, repository: Repository): Subject {
  const visibility = visibilityOf(event);
  const { tags: [tag] = [], pullRequest } = namedBeside(event, explicit);
  if (tag !== undefined) return { kind: 'release', tag, visibility };
  if (pullRequest !== undefined) return { kind: 'pull-request', number: pullRequest, visibility };
  if (event.name === 'release') return subjectOfRelease(event, repository);
  if (isOfPullRequest(event.name))
    return pullRequestSubject(event.payload.pull_request, event, payloadOf(event), repository);
  if (event.name === '')
    throw new Problem('event-unreadable', 'GITHUB_EVENT_NAME is empty, so the event is unknown.');
  throw new Problem(
    'event-unsupported',
    `The event \`${event.name}\` tells of no release or pull request; \`release\`, \`pull_request\`, \`pull_request_target\`, \`pull_request_review\` and \`workflow_run\` do, and \`schedule\` and \`workflow_dispatch\` mean all of them.`,
  );
}

function isOfPullRequest(name: string): boolean {
  return name === 'pull_request' || name === 'pull_request_target' || name === 'pull_request_review';
}

function subjectOfRelease(event: GitHubEvent, repository: Repository): ReleaseSubject {
  const { release } = event.payload;
  const visibility = visibilityOf(event);
  const deleted = event.action === 'deleted';
  const id = idIn(release, 'id');
  const tag = tagOf(release);
  const understood = releaseEntry(release, {
    repository: repository.fullName,
    visibility,
    live: false,
    deleted,
  });
  if ('thing' in understood && id !== undefined)
    return { kind: 'release', payload: understood.thing, id, visibility };
  const unusable = unusableSentence(payloadOf(event), understood);
  // Of a deleted release GitHub has nothing to tell.
  if (id !== undefined && !deleted) return { kind: 'release', id, visibility, unusable };
  if (tag !== undefined && !deleted) return { kind: 'release', tag, visibility, unusable };
  throw new Problem('event-unreadable', unusable);
}

/**
 * What a run is about whose event, or GitHub's answer, tells of a pull request.
 * @param data may be anything
 * @param source what told it, for a message
 * @throws Problem `event-unreadable` where it has no number
 */
export function pullRequestSubject(
  data: unknown,
  event: GitHubEvent,
  source: string,
  repository: Repository,
): PullRequestSubject {
  const visibility = visibilityOf(event);
  const understood = pullRequestOfPayload(data, event, repository);
  if ('thing' in understood) {
    const { thing: payload } = understood;
    return { kind: 'pull-request', payload, number: payload.number, visibility };
  }
  const number = idIn(data, 'number');
  const unusable = unusableSentence(source, understood);
  if (number === undefined) throw new Problem('event-unreadable', unusable);
  return { kind: 'pull-request', number, visibility, unusable };
}

function payloadOf({ name }: GitHubEvent): string {
  return `The payload of the event \`${name}\``;
}

/** The error of a payload that can't serve. */
export function unusableEvent(event: GitHubEvent, understood: Understood<unknown>): Problem {
  return new Problem('event-unreadable', unusableSentence(payloadOf(event), understood));
}

/** Parts that a message names. */
const NAMED = 5;

function unusableSentence(source: string, understood: Understood<unknown>): string {
  const lacks = 'lacks' in understood ? understood.lacks : [];
  const more = lacks.length > NAMED ? ` and ${lacks.length - NAMED} more` : '';
  const named = lacks.slice(0, NAMED).map((path) => `\`${path}\``);
  return `${source} is not as GitHub documents it: missing, or of another type, is ${named.join(', ')}${more}.`;
}

/** Nothing where it is no ID. */
function idIn(data: unknown, name: string): number | undefined {
  return thingIn(data, (parts) => parts.id(name));
}

/** Nothing where it is no text, or an empty one. */
function tagOf(release: unknown): string | undefined {
  return thingIn(release, (parts) => parts.text('tag_name')) || undefined;
}
