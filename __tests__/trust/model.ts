import type { Story } from './model/commands.ts';
import { play, Violation } from './model/play.ts';
import type { Counts } from './model/runs.ts';
import { storyOf } from './model/stories.ts';

/** Most stories that are played to find a shorter one that fails too. */
const ATTEMPTS = 40;

/**
 * Plays one story that is made from the seed: releases and pull requests change on GitHub, events start runs or are lost,
 * people edit in Notion, requests fail, runs are killed, and nights pass. After each command the database must hold what
 * a plain model of it says.
 * @returns how often each command was played
 * @throws Error with the seed, what was wrong, and the shortest story that was found to show it
 */
export async function modelTrial(seed: number): Promise<Counts> {
  const story = storyOf(seed);
  const counts: Counts = { stories: 1, commands: story.commands.length };
  const violation = await violationIn(story, counts);
  if (violation === undefined) return counts;
  const shown = await shortest(story, violation);
  const commands = shown.story.commands.map((command) => `  ${JSON.stringify(command)},`);
  const told = [JSON.stringify(shown.story.setting), ...commands];
  throw new Error(`Seed ${seed}: ${shown.violation.message}\n${told.join('\n')}`, {
    cause: shown.violation.cause,
  });
}

async function violationIn(story: Story, counts?: Counts): Promise<Violation | undefined> {
  try {
    await play(story, counts);
    return undefined;
  } catch (error) {
    if (error instanceof Violation) return error;
    throw error;
  }
}

/** Leaves out what is not needed for a story to fail: first halves of it, then less and less. */
async function shortest(story: Story, violation: Violation): Promise<{ story: Story; violation: Violation }> {
  let best = { story: cut(story, violation), violation };
  let size = Math.ceil(best.story.commands.length / 2);
  for (let attempt = 0, start = 0; attempt < ATTEMPTS && size >= 1; attempt++) {
    const { commands } = best.story;
    const shorter = { ...best.story, commands: commands.toSpliced(start, size) };
    const failure = shorter.commands.length > 0 ? await violationIn(shorter) : undefined;
    if (failure) best = { story: cut(shorter, failure), violation: failure };
    else start += size;
    if (start < best.story.commands.length) continue;
    size = size === 1 ? 0 : Math.ceil(size / 2);
    start = 0;
  }
  return best;
}

function cut({ setting, commands }: Story, { step }: Violation): Story {
  return { setting, commands: commands.slice(0, step + 1) };
}
