import { githubAt, USUAL } from '../../support/in-network.ts';
import type { Network } from '../../support/network.ts';
import type { Chances } from '../chances.ts';

/** Where a service is, and which way a run is to go there. */
export interface Service {
  host: string;
  /** As a proxy is asked for it: `host:port`. */
  target: string;
  origin: string;
  isProxied: boolean;
  /** Whether the run can trust who answers. */
  isTrusted: boolean;
}

/** A network as a runner may be in, and the variables that say so. */
export interface Route {
  notion: Service;
  github: Service;
  env: Record<string, string>;
  /** What the proxy is to be told, where it is told a name and a password. */
  login: string | undefined;
  /** An address of neither service, which a run could reach. */
  elsewhere: string;
}

export const PASSWORD = 'p@ss#w0rd%4a7f9c2e8b1d3f5a60';
const LOGIN = `builder:${PASSWORD}`;
const IN_ADDRESS = `builder:${encodeURIComponent(PASSWORD)}`;

/** Services have two of these; the third is elsewhere. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'] as const;
type Loopback = (typeof LOOPBACK)[number];

/** How `no_proxy` may name a host, and what looks like it and names another. */
const EXCEPTIONS: Record<Loopback, string[]> = {
  localhost: ['localhost', 'LOCALHOST', '.localhost', 'localhost:PORT'],
  '127.0.0.1': ['127.0.0.1', '.0.0.1', '*.0.0.1', '127.0.0.1:PORT'],
  '[::1]': ['::1', '[::1]', '[::1]:PORT'],
};
const OTHERS = ['ocalhost', 'localhost:1', '27.0.0.1', '127.0.0.1:1', '::2', 'otion.com', 'api.github.com:1'];

export function routeIn(network: Network, chances: Chances): Route {
  const isLoopback = chances.below(3) > 0;
  const proxies = proxiesOf(network, chances, isLoopback);
  const isTrusted = chances.below(5) > 0;
  const { exceptions, isLeftOut } = exceptionsOf(network, chances);
  const hasProxy = (origin: string) => proxies[origin.startsWith('https:') ? 'https' : 'http'];
  const serviceAt = (origin: string): Service => {
    const { protocol, hostname: host, port } = new URL(origin);
    return {
      host: host.replace(/^\[|\]$/g, ''),
      target: `${host}:${port || 443}`,
      origin,
      isProxied: hasProxy(origin) && !(isLoopback && isLeftOut(host, port)),
      isTrusted: isTrusted || protocol === 'http:',
    };
  };
  const elsewhere = chances.one(LOOPBACK);
  const own = LOOPBACK.filter((host) => host !== elsewhere);
  const origin = (host: string) =>
    chances.below(2) === 0 ? `https://${host}:${network.ports.tls}` : `http://${host}:${network.ports.plain}`;
  const [notion, github] = isLoopback
    ? [origin(chances.one(own)), origin(chances.one(own))]
    : ['https://api.notion.com', 'https://api.github.com'];
  return {
    notion: serviceAt(notion),
    github: serviceAt(github),
    env: {
      ...(isLoopback ? { NOTION_API_URL: notion, ...githubAt(github) } : USUAL),
      ...(isTrusted && network.trust),
      ...proxies.variables,
      ...exceptions,
    },
    login: proxies.login,
    elsewhere: `http://${elsewhere}:${network.ports.plain}`,
  };
}

interface DrawnProxies {
  variables: Record<string, string>;
  login: string | undefined;
  http: boolean;
  /** The variable for HTTP is for HTTPS too, where that has none. */
  https: boolean;
}

/** @param isDispensable whether the services can be reached without a proxy */
function proxiesOf({ proxy }: Network, chances: Chances, isDispensable: boolean): DrawnProxies {
  const names = chances.one([...(isDispensable ? [[], []] : []), ['https'], ['http'], ['http', 'https']]);
  const login = chances.below(2) === 0 ? LOGIN : undefined;
  const host = chances.one([proxy.host, proxy.ipv6Host]);
  const address = `${chances.one(['http://', ''])}${login ? `${IN_ADDRESS}@` : ''}${host}`;
  const variables = names.map((name) => [
    chances.one([`${name}_proxy`, `${name.toUpperCase()}_PROXY`]),
    address,
  ]);
  return {
    variables: Object.fromEntries(variables),
    login,
    http: names.includes('http'),
    https: names.length > 0,
  };
}

/** Which names of this machine the run is told to reach without a proxy, among names that are none. */
function exceptionsOf({ ports }: Network, chances: Chances) {
  const port = String(chances.one([ports.tls, ports.plain]));
  const leftOut = LOOPBACK.filter(() => chances.below(3) === 0);
  const named = leftOut.map((host) => ({ host, written: chances.one(EXCEPTIONS[host]) }));
  const list = [...chances.some(OTHERS, 2), ...named.map(({ written }) => written.replace('PORT', port))];
  const name = chances.one(['no_proxy', 'NO_PROXY']);
  return {
    exceptions: { [name]: list.join(chances.one([',', ', ', ' '])) },
    isLeftOut: (host: string, at: string) =>
      named.some((one) => one.host === host && (!one.written.endsWith('PORT') || at === port)),
  };
}
