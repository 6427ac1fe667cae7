import type { PullRequest, Release } from '../../src/entry/entry.ts';

const BASE = {
  title: 'First',
  repository: 'octo/hello',
  url: 'https://github.com/octo/hello',
  author: { login: 'octocat' },
  branch: 'main',
  created: '2026-01-01T00:00:00Z',
  updated: undefined,
  shipped: undefined,
  body: '',
  attachments: new Map(),
  live: true,
  unknown: new Set<never>(),
};

export const RELEASE: Release = {
  ...BASE,
  kind: 'release',
  name: 'First',
  key: 'release/1',
  state: 'released',
  version: 'v1',
  package: undefined,
  assets: [],
};

export const PULL_REQUEST: PullRequest = {
  ...BASE,
  kind: 'pull-request',
  key: 'pull/1',
  state: 'open',
  number: 1,
  mergedBy: undefined,
  assignees: [],
  reviewers: [{ login: 'hubot' }],
  labels: ['bug', 'docs'],
  milestone: 'v2',
  category: undefined,
  closed: undefined,
  mayBe: [],
};
