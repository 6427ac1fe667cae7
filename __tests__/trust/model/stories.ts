import fc from 'fast-check';
import {
  type Command,
  EDITED,
  FAULTS,
  IN_NOTION,
  ON_GITHUB,
  RENAMED,
  type Simple,
  type Story,
  type Trouble,
} from './commands.ts';
import { TEXTS } from './texts.ts';

const which = fc.nat({ max: 5 });
const text = fc.nat({ max: TEXTS.length - 1 });
const isTrue = fc.boolean();
const title = fc.constantFrom('feat: Greet', 'fix: Greet again', 'feat!: Greet no more', 'Greet  twice <b>');

const fault: fc.Arbitrary<Trouble> = fc.record({
  fault: fc.constantFrom(
    ...Object.keys(FAULTS).filter((name): name is keyof typeof FAULTS => name in FAULTS),
  ),
  after: fc.nat({ max: 9 }),
  times: fc.constantFrom(1, 1, 1, 2, 1000),
});
const killed: fc.Arbitrary<Trouble> = fc.record({ killedAt: fc.integer({ min: 1, max: 10 }) });
const trouble = fc.oneof(
  { weight: 7, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: fault },
  { weight: 1, arbitrary: killed },
);

const simple = (...names: readonly Simple[]): fc.Arbitrary<Command> =>
  fc.record({ do: fc.constantFrom(...names), which });

const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('release' as const),
      as: fc.constantFrom('draft' as const, 'prerelease' as const, 'released' as const),
      text,
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('open' as const), draft: isTrue, text }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('edit-release' as const),
      which,
      name: fc.constantFrom(null, 'Spring', 'v1.2.0', '1.2.0'),
      text,
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('edit-pull-request' as const), which, title, text }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('publish' as const),
      which,
      as: fc.constantFrom('prerelease' as const, 'released' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('review' as const),
      which,
      state: fc.constantFrom('APPROVED' as const, 'CHANGES_REQUESTED' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('label' as const),
      which,
      name: fc.constantFrom('bug', 'good first issue'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('set-draft' as const), which, draft: isTrue }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('close' as const), which, merged: isTrue }) },
  {
    weight: 6,
    arbitrary: simple(...ON_GITHUB),
  },
  {
    weight: 16,
    arbitrary: fc.record({
      do: fc.constant('deliver' as const),
      which,
      repeats: isTrue,
      blind: fc.constantFrom(false, false, false, true),
      trouble,
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('nightly' as const), trouble }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('edit-property' as const),
      which,
      property: fc.constantFrom(...EDITED),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('add-blocks' as const),
      which,
      at: fc.constantFrom('start' as const, 'end' as const, 'section' as const, 'item' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('edit-section' as const),
      which,
      block: fc.nat({ max: 3 }),
      how: fc.constantFrom('change' as const, 'remove' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constantFrom('rename-property' as const, 'remove-property' as const),
      property: fc.constantFrom(...RENAMED),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('rename-option' as const),
      name: fc.constantFrom('Open', 'Released', 'Draft', 'Deleted'),
    }),
  },
  {
    weight: 5,
    arbitrary: simple(...IN_NOTION),
  },
  { weight: 1, arbitrary: simple('rename-key') },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('together' as const), which }) },
  { weight: 1, arbitrary: fc.constant({ do: 'replace-integration' as const }) },
);

const story: fc.Arbitrary<Story> = fc.record({
  setting: fc.record({
    onDelete: fc.constantFrom('mark' as const, 'mark' as const, 'trash' as const, 'ignore' as const),
    seesDrafts: isTrue,
    lag: fc.constantFrom(0, 0, 2),
    choices: fc.constantFrom('none' as const, 'none' as const, 'select' as const, 'rich_text' as const),
    ignores: fc.constantFrom(false, false, true),
  }),
  commands: fc.array(command, { minLength: 30, maxLength: 60, size: 'max' }),
});

/** So that the first commands have something to happen to. */
const BEGINNING: readonly Command[] = [
  { do: 'release', as: 'released', text: 0 },
  { do: 'open', draft: false, text: 4 },
  { do: 'deliver', which: 0, repeats: true, blind: false, trouble: null },
  { do: 'deliver', which: 1, repeats: true, blind: false, trouble: null },
];

/** The story of a seed. */
export function storyOf(seed: number): Story {
  const [made] = fc.sample(story, { seed, numRuns: 1 });
  if (made === undefined) throw new Error(`No story of the seed ${seed}`);
  return { ...made, commands: [...BEGINNING, ...made.commands] };
}
