import type { Json } from '../../notion-server/json.ts';
import type { Fault } from '../../notion-server/start.ts';
import type { Alteration, RequestKind } from '../github-server/faults.ts';
import { kindOf as kindAtGitHub } from '../github-server/serve.ts';
import type { World } from '../support/world.ts';
import { SCENES, type Scene } from './fault-scenes.ts';
import { onStage, type Stage } from './fault-stages.ts';
import { GITHUB_FAULTS, type GitHubFault } from './faults-of-github.ts';
import { NOTION_FAULTS, type NotionFault } from './faults-of-notion.ts';
import { savedWrites, seenIn } from './what-is-seen.ts';
import { type Place, placesIn, withWrongType } from './wrong-types.ts';

/** One request of one scene, and what goes wrong with it. */
export type Case = { scene: Scene; where: string } & (
  | { of: 'Notion'; request: Request<string>; fault: NotionFault; meets: Meets }
  | { of: 'GitHub'; request: Request<RequestKind>; fault: GitHubFault }
);

/** A request of a run. */
interface Request<Kind> {
  kind: Kind;
  /** How many of the run come before it, and how many of its kind. */
  index: number;
  ofKind: number;
}

/** Which requests meet a fault of Notion's. */
type Meets = Pick<Fault, 'match' | 'after' | 'times'>;

/** What a run without faults asks, and what people see after it. */
interface Recording {
  cases: Case[];
  /** Of the requests of Notion. */
  kinds: string[];
  seen: string;
}

const recordings = new Map<Scene, Promise<Recording>>();

/** What a scene comes to without faults, and its cases: every request with every fault. */
export function recordingOf(scene: Scene): Promise<Recording> {
  const recording = recordings.get(scene) ?? onStage(scene, (stage) => record(scene, stage));
  recordings.set(scene, recording);
  return recording;
}

/**
 * All cases, scene by scene. Where runs of one mode begin with the same requests of Notion, one scene stands for all of
 * them until they part.
 */
export async function allCases(): Promise<Case[]> {
  const cases: Case[] = [];
  const begun = new Set<string>();
  for (const scene of SCENES) {
    const recording = await recordingOf(scene);
    const path = (index: number) => `${scene.mode} ${recording.kinds.slice(0, index + 1)}`;
    cases.push(
      ...recording.cases.filter(({ of, request }) => of === 'GitHub' || !begun.has(path(request.index))),
    );
    for (const index of recording.kinds.keys()) begun.add(path(index));
  }
  return cases;
}

export function nameOf({ scene, of, request, fault, where }: Case): string {
  const place = where === '' ? '' : ` at ${where}`;
  return `${scene.name} · ${of}: ${request.kind} (${request.index + 1}) · ${fault.name}${place}`;
}

async function record(scene: Scene, { world, staged }: Stage): Promise<Recording> {
  const { notion, github } = world;
  const answers = new Map<string, Json>();
  const bodies: Json[] = [];
  const alter = (answer: Json & object, kind: string) => {
    if (!answers.has(kind)) answers.set(kind, answer);
    return answer;
  };
  notion.failNext({
    times: Number.POSITIVE_INFINITY,
    alter: (answer, { method, path }) => Object(alter(answer, kindOf(method, path))),
  });
  const keep: Alteration = (body) => {
    bodies.push(plain(body));
    return body;
  };
  github.failNext(keep, FROM_THEN_ON);
  const { code, log } = await staged.run();
  clearFaults(world);
  if (code !== 0) throw new Error(`${scene.name}: it fails without any fault: ${log}`);
  const requests = numbered(notion.requests.map(({ method, path }) => kindOf(method, path)));
  const asked = github.requests.map(({ path }) => kindAtGitHub(path));
  const offset = SCENES.indexOf(scene);
  const cases = [
    ...notionCases(scene, requests),
    ...requests.flatMap((request) =>
      request.ofKind === 0
        ? wrongTypes(scene, request, placesIn(answers.get(request.kind) ?? null, offset))
        : [],
    ),
    ...githubCases(scene, numbered(asked), bodies, offset),
  ];
  const idle = await staged.run();
  const written = savedWrites(world);
  if (idle.code !== 0 || written.length > 0)
    throw new Error(`${scene.name}: a second run writes ${written}: ${idle.log}`);
  return { cases, kinds: requests.map(({ kind }) => kind), seen: await seenIn(world, staged) };
}

function notionCases(scene: Scene, requests: Request<string>[]): Case[] {
  return requests.flatMap((request) => {
    const { kind, index, ofKind } = request;
    return NOTION_FAULTS.flatMap((fault): Case[] => {
      const { only = /^/, goesOn } = fault;
      if (!only.test(kind) || (goesOn === 'always' && ofKind > 0)) return [];
      const before = requests.slice(0, index).filter((other) => only.test(other.kind)).length;
      const meets =
        goesOn === 'from then on'
          ? { match: only, after: before, times: Number.POSITIVE_INFINITY }
          : { match: like(kind), after: ofKind, times: goesOn === undefined ? 1 : Number.POSITIVE_INFINITY };
      return [{ scene, of: 'Notion', request, fault, meets, where: '' }];
    });
  });
}

/** Whatever is answered to requests of a kind has a wrong type at one place. */
function wrongTypes(scene: Scene, request: Request<string>, places: Place[]): Case[] {
  const meets = { match: like(request.kind), times: Number.POSITIVE_INFINITY };
  return places.map((place) => ({
    scene,
    of: 'Notion',
    request,
    meets,
    where: place.join('.'),
    fault: {
      name: 'a wrong type',
      fault: { alter: (answer) => Object(withWrongType(answer, place)) },
      passes: false,
      goesOn: 'always',
    },
  }));
}

function githubCases(scene: Scene, requests: Request<RequestKind>[], bodies: Json[], offset: number): Case[] {
  return requests.flatMap((request) => {
    const about = { scene, of: 'GitHub' as const, request };
    const fits = ({ only }: GitHubFault) => only?.includes(request.kind) ?? true;
    const places = placesIn(bodies[request.index] ?? null, offset);
    return [
      ...GITHUB_FAULTS.filter(fits).map((fault) => ({ ...about, fault, where: '' })),
      ...places.map((place) => ({
        ...about,
        where: place.join('.'),
        fault: { name: 'a wrong type', fault: (body: unknown) => withWrongType(plain(body), place) },
      })),
    ];
  });
}

function numbered<Kind extends string>(kinds: Kind[]): Request<Kind>[] {
  return kinds.map((kind, index) => {
    const ofKind = kinds.slice(0, index).filter((other) => other === kind).length;
    return { kind, index, ofKind };
  });
}

/** How GitHub's answers may be seen as JSON; bytes have no places in them. */
function plain(body: unknown): Json {
  return body instanceof Uint8Array ? '' : JSON.parse(JSON.stringify(body));
}

/** Makes the next run of the world meet the fault. */
export function arm({ notion, github }: World, one: Case): void {
  const { request } = one;
  if (one.of === 'GitHub') {
    const { fault, times = 1 } = one.fault;
    if (times > 1) github.failNext(fault, times, undefined, request.index);
    else github.failNext(fault, 1, one.request.kind, request.ofKind);
    return;
  }
  notion.failNext({ ...one.fault.fault, ...one.meets });
}

export function clearFaults({ notion, github }: World): void {
  notion.clearFaults();
  github.clearFaults();
}

const FROM_THEN_ON = 1000;

function kindOf(method: string, path: string): string {
  return `${method} ${path.replace(/\?.*$/, '').replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')}`;
}

function like(kind: string): RegExp {
  return new RegExp(`^${kind.replaceAll(':id', '[0-9a-f-]{36}')}(?:\\?.*)?$`);
}
