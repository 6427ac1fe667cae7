/** What the property of each field holds, for somebody who knows neither the action nor its settings. */
export const HOLDS = {
  title: 'What it is called on GitHub; a release without a name is called by its repository and its tag.',
  type: 'Whether it is a release or a pull request.',
  status:
    'How far it is: a pull request from draft over review to merged or closed, a release from draft over pre-release to released. Deleted where GitHub has the release no more.',
  repository: 'The repository that it is of: owner and name.',
  version: 'The tag of a release.',
  package: 'The package that the tag of a release names, where a repository has several: “ui” of ui-v1.2.0.',
  number: 'The number of a pull request.',
  url: 'Its page on GitHub.',
  author: 'Who opened the pull request, or made the release.',
  'merged-by': 'Who merged the pull request.',
  assignees: 'Who is assigned to the pull request.',
  reviewers: 'Who is asked to review the pull request, and who has.',
  labels: 'The labels of a pull request.',
  milestone: 'The milestone of a pull request.',
  category:
    'What kind of change a pull request is: its category in the repository’s release notes (.github/release.yml), else Breaking changes, Features or Fixes, by how its title begins.',
  branch:
    'The branch that a pull request comes from and the one that it goes to; of a release, what it was made from.',
  created: 'When it was made on GitHub.',
  updated: 'When it last changed on GitHub.',
  shipped: 'When the release was published, or the pull request was merged.',
  closed: 'When the pull request was merged, or closed without that.',
  key: 'GitHub’s own ID, by which the row is found again, whatever is renamed.',
  release: 'The releases that ship the pull request; empty until one does.',
  'pull-requests': 'The pull requests that the release ships.',
  tasks: 'The tasks that the pull request names in its title, its branch or its description.',
} as const;
