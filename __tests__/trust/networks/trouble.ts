import type { Network, Reached, Site } from '../../support/network.ts';
import type { RunningProxy } from '../../support/proxy.ts';
import type { Chances } from '../chances.ts';
import type { Route } from './route.ts';

export type ServiceName = 'notion' | 'github';

/** What goes wrong in a network, from one request of a run on. */
export interface Trouble {
  what: string;
  /** So many requests of the service go well before. */
  after: number;
  /** How many do not; all from then on where it lasts. */
  times: number;
  /** Whether the run can go on once it is over. */
  passes: boolean;
  /** How many have met it. */
  met: Record<ServiceName, number>;
}

interface Kind {
  passes: boolean;
  /** In place of the service's answer; throws where the connection is cut. */
  answer(route: Route): Response;
  /** How the proxy is from then on. */
  change?: (proxy: RunningProxy) => void;
}

const PAGE = '<!doctype html><title>Sign in</title><p>Sign in to use this network.</p>';

function page(status: number): Kind['answer'] {
  return () => new Response(PAGE, { status, headers: { 'content-type': 'text/html' } });
}

function redirect(status: number): Kind['answer'] {
  return ({ elsewhere }) => new Response(null, { status, headers: { location: `${elsewhere}/there` } });
}

function cut(): Response {
  throw new Error('The connection is cut');
}

const LOGIN_PAGE = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ${PAGE.length}\r\n\r\n${PAGE}`;

const OF_SERVICES: Record<string, Kind> = {
  'a cut connection': { passes: true, answer: cut },
  'a page of a gateway': { passes: true, answer: page(502) },
  'a page with 200': { passes: true, answer: page(200) },
  'a page with 403': { passes: true, answer: page(403) },
  'a page with 404': { passes: true, answer: page(404) },
  ...Object.fromEntries(
    [301, 302, 307, 308].map((status) => [
      `a redirect with ${status}`,
      { passes: true, answer: redirect(status) },
    ]),
  ),
};

const OF_PROXIES: Record<string, Kind> = {
  'a proxy that wants a login': { passes: false, answer: cut, change: ({ refuse }) => refuse(407) },
  'a proxy that forbids': { passes: false, answer: cut, change: ({ refuse }) => refuse(403) },
  'a proxy without a way': { passes: false, answer: cut, change: ({ refuse }) => refuse(502) },
  'a proxy that cuts': { passes: false, answer: cut, change: ({ answerWith }) => answerWith('') },
  'a proxy that shows a page': {
    passes: false,
    answer: cut,
    change: ({ answerWith }) => answerWith(LOGIN_PAGE),
  },
};

/** So many requests of a service go well at most; fewer are likelier, as most runs make few. */
const MOST_BEFORE = 12;

/** Brings trouble into a network, or none. @returns what it is, and whom it meets */
export function troubleIn(network: Network, route: Route, chances: Chances): Trouble | undefined {
  if (chances.below(3) === 0) return undefined;
  const hasProxy = route.notion.isProxied || route.github.isProxied;
  const kinds = hasProxy && chances.below(2) === 0 ? OF_PROXIES : OF_SERVICES;
  const [what, kind] = chances.one(Object.entries(kinds));
  const troubled = chances.one<ServiceName[]>([['notion'], ['github'], ['notion', 'github']]);
  const trouble: Trouble = {
    what: `${what}, of ${troubled.join(' and ')}`,
    after: chances.below(1 + chances.below(MOST_BEFORE)),
    times: chances.one([1, Number.POSITIVE_INFINITY]),
    passes: kind.passes,
    met: { notion: 0, github: 0 },
  };
  const isCarriedOut = chances.below(2) === 0;
  const seen: Trouble['met'] = { notion: 0, github: 0 };
  const disturbed =
    (site: Site): Site =>
    async (request) => {
      const service = serviceOf(request);
      seen[service] += 1;
      const isOver = seen[service] <= trouble.after || trouble.met[service] >= trouble.times;
      const isSpared = isOver || !troubled.includes(service) || (kind.change && !request.isProxied);
      if (isSpared) return site(request);
      trouble.met[service] += 1;
      if (isCarriedOut) await site(request);
      kind.change?.(network.proxy);
      return kind.answer(route);
    };
  for (const host of new Set([route.notion.host, route.github.host])) {
    const site = network.sites.get(host);
    if (site) network.sites.set(host, disturbed(site));
  }
  return trouble;
}

/** Both may be at one host. */
export function serviceOf({ path }: Reached): ServiceName {
  return path.startsWith('/v1/') ? 'notion' : 'github';
}
