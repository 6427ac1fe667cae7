import { Problem } from '../problems/problem.ts';
import { coded } from '../quoted.ts';
import type { Environment } from './inputs.ts';

/** What the variables for proxies say. */
export interface Proxies {
  /** As Node's agents understand them: https://nodejs.org/api/http.html#built-in-proxy-support */
  variables: Readonly<Record<string, string>>;
  /** The proxy that Node sends requests to an address through, without a name and a password, for messages. */
  of: (address: string) => string | undefined;
  /** What to tell of the one that requests to one of these addresses should go through, where Node knows no proxies. */
  passedBy: (addresses: readonly string[]) => string | undefined;
}

/** Node's agents and this flag know proxies from the same version on, which for Node 24 is 24.5.0. */
const knowsProxies = () => process.allowedNodeEnvironmentFlags.has('--use-env-proxy');

/**
 * The variables are read in small letters and in capitals. As for curl and GitHub's runner, a proxy may be named without
 * `http://`, and an address of IPv6 in `no_proxy` may come without brackets.
 * @throws Problem `input-invalid` where a variable names no proxy
 */
export function proxySettings(env: Environment): Proxies {
  const http = proxy(env, 'http_proxy');
  const https = proxy(env, 'https_proxy') ?? http;
  const exceptions = variable(env, 'no_proxy')
    .split(/[\s,]+/)
    .map((one) => one.replace(/^[\da-f]*:[\da-f]*:[\da-f:.]*$/i, '[$&]'));
  const meantFor = (address: string) => {
    const given = address.startsWith('https:') ? https : http;
    if (given === undefined || exceptions.some((one) => covers(one, new URL(address)))) return undefined;
    const { protocol, host } = new URL(given);
    return `${protocol}//${host}`;
  };
  return {
    variables: {
      ...(http !== undefined && { http_proxy: http }),
      ...(https !== undefined && { https_proxy: https }),
      no_proxy: exceptions.flatMap(writtenForms).join(','),
    },
    of: (address) => (knowsProxies() ? meantFor(address) : undefined),
    passedBy: (addresses) => {
      const proxy = addresses.map(meantFor).find((one) => one !== undefined);
      return proxy === undefined || knowsProxies() ? undefined : passedBy(proxy);
    },
  };
}

function passedBy(proxy: string): string {
  return `Requests went past the proxy ${coded(proxy)}: the Node of this runner, ${process.version}, knows no proxies. Update GitHub’s runner to version 2.328.0 or later, whose Node knows them.`;
}

/**
 * Node takes a name for that host alone, and one with `*.` before it for those below. With a dot alone, earlier versions
 * of 24 take `.ample.com` for `example.com` too. IPv6 it wants without brackets.
 */
function writtenForms(exception: string): string[] {
  const bare = exception.replace(/^\*?\./, '').replace(/[[\]]/g, '');
  return [bare, `*.${bare}`];
}

/** Whether an exception is meant for a host, or for one below which it lies. */
function covers(exception: string, { protocol, hostname, port }: URL): boolean {
  if (exception === '*') return true;
  const end = exception.toLowerCase().replace(/^\*?\./, '');
  const hosts = [hostname, `${hostname}:${port || (protocol === 'https:' ? 443 : 80)}`];
  return end !== '' && hosts.some((host) => `.${host}`.endsWith(`.${end}`));
}

function variable(env: Environment, name: string): string {
  return (env[name] || env[name.toUpperCase()] || '').trim();
}

/** Its value may hold a password, so it is never repeated in a message. */
function proxy(env: Environment, name: string): string | undefined {
  const value = variable(env, name);
  if (value === '') return undefined;
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`;
  if (isUsable(address)) return address;
  throw new Problem('input-invalid', `The variable \`${name}\` holds no address of a proxy.`, {
    remedy: `Write it as \`http://proxy.example.com:3128\` or \`http://NAME:PASSWORD@proxy.example.com:3128\`; in a name or a password \`%40\` stands for \`@\`, \`%23\` for \`#\`, and \`%25\` for \`%\`.`,
  });
}

function isUsable(address: string): boolean {
  try {
    const { protocol, username, password, pathname, search, hash } = new URL(address);
    decodeURIComponent(username + password);
    return /^https?:$/.test(protocol) && /^\/?$/.test(pathname + search + hash);
  } catch {
    return false;
  }
}
