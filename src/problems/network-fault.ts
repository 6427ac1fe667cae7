import { coded, quoted } from '../quoted.ts';

/** Why the network gave no answer, and what mends it where that is known. */
export interface NetworkFault {
  /** In a few words. */
  reason: string;
  why: string | undefined;
  remedy: string | undefined;
  /** Whether it may pass by itself. */
  passes: boolean;
  /** Whether the request may have left: there was a connection. */
  isSent: boolean;
}

/**
 * What a failed request tells of the network.
 * @param error what the network stack gave
 * @param proxy that the request went through, without a name and a password
 */
export function networkFault(error: unknown, proxy?: string): NetworkFault {
  const { code, message, syscall } = rootOf(error);
  const name = proxy === undefined ? 'the proxy' : `the proxy ${coded(proxy)}`;
  // Node tells in no other way how a proxy answered that opens no tunnel (ERR_PROXY_TUNNEL).
  const status = Number(/^Failed to establish tunnel .*: HTTP\/1\.\d (\d+)/.exec(message)?.[1]);
  if (status > 0)
    return {
      reason: `${name} answered ${status}`,
      ...(status === 407 ? WANTS_LOGIN : NOT_LET_THROUGH),
      passes: status >= 500,
      isSent: false,
    };
  const [line = ''] = withoutLogin(message).split('\n'); // OpenSSL's end in a line break
  const reason = `${quoted(line || code)}${proxy === undefined ? '' : `, through ${name}`}`;
  if (UNTRUSTED.has(code)) return { reason, ...NOT_TRUSTED, passes: false, isSent: false };
  if (INVALID.has(code)) return { reason, ...NOT_VALID, passes: false, isSent: false };
  const isSent = !CONNECTING.has(syscall);
  return { reason, why: undefined, remedy: proxy && CHECK_PROXY, passes: true, isSent };
}

/** Of an address of a proxy, which earlier versions of Node 24 name whole. */
function withoutLogin(message: string): string {
  return message.replace(/\/\/[^\s/]*@/g, '//');
}

/** What lies under the errors that only pass it on. Of a name with several addresses it is an AggregateError without a message. */
function rootOf(error: unknown): { code: string; message: string; syscall: string } {
  if (!(error instanceof Error)) return { code: '', message: String(error), syscall: '' };
  if (error.cause instanceof Error) return rootOf(error.cause);
  if (error instanceof AggregateError && error.errors.length > 0) return rootOf(error.errors[0]);
  const { message, name } = error;
  return {
    code: 'code' in error ? String(error.code) : name,
    message,
    syscall: 'syscall' in error ? String(error.syscall) : '',
  };
}

/** The system's calls for a connection, by which Node tells where an error comes from. */
const CONNECTING: ReadonlySet<string> = new Set(['connect', 'getaddrinfo']);

/** https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const UNTRUSTED: ReadonlySet<string> = new Set([
  'CERT_UNTRUSTED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

const INVALID: ReadonlySet<string> = new Set([
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

const NOT_VALID = {
  why: 'The certificate has expired, is not valid yet, or is of another host.',
  remedy:
    'Check the clock of the runner, the address, and what answers in place of the server: a proxy or a firewall may.',
};

const NOT_TRUSTED = {
  why: 'The certificate is of an authority that Node does not know: one of a company’s own, which its server or its proxy has.',
  remedy:
    'Store the certificate of that authority as a file on the runner, and set `NODE_EXTRA_CA_CERTS` to its path, for the runner or in `env` of the step.',
};

const WANTS_LOGIN = {
  why: 'The proxy wants a name and a password, and was given none or others.',
  remedy:
    'Set `https_proxy` to `http://NAME:PASSWORD@proxy.example.com:3128`, taken from a secret; in a name or a password `%40` stands for `@`, `%23` for `#`, and `%25` for `%`.',
};

const NOT_LET_THROUGH = {
  why: 'The proxy does not allow the way there, or does not find it.',
  remedy:
    'Have the proxy allow it. Where the runner needs no proxy for this host, name the host in `no_proxy`.',
};

const CHECK_PROXY =
  'Run the job again. If it fails again, check the address in `https_proxy`, and that the runner reaches the proxy. Where the runner needs no proxy for this host, name the host in `no_proxy`.';
