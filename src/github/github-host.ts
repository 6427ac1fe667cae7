/**
 * Whether an address is one of GitHub's: on the server itself or below it (an Enterprise Server keeps files at
 * `media.<host>`), or, for github.com and *.ghe.com, where GitHub keeps what people upload. It has to be https, but
 * where the server itself is not, and names nobody to log in as.
 * @param serverUrl GitHub's own address, such as `https://github.com`
 */
export function isOfGitHub(address: URL, serverUrl: string): boolean {
  const server = new URL(serverUrl);
  if (address.protocol !== 'https:' && address.protocol !== server.protocol) return false;
  if (address.username !== '' || address.password !== '') return false;
  if (isUserContent(address) && isGitHubCloud(server)) return true;
  return address.port === server.port && isAtOrBelow(address.hostname, server.hostname);
}

function isUserContent({ hostname, port }: URL): boolean {
  return hostname.endsWith('.githubusercontent.com') && port === '';
}

function isGitHubCloud({ hostname }: URL): boolean {
  return hostname === 'github.com' || hostname.endsWith('.ghe.com');
}

function isAtOrBelow(hostname: string, host: string): boolean {
  return hostname === host || hostname.endsWith(`.${host}`);
}
