/** Where the site has the file of an address: those of the repositories that this machine plays are its own. */
export function fileAddress(url: string): string {
  return /^https:\/\/github\.com\/octo-org\/[^/]+\/raw\/[^/]+\/(docs\/.+\.svg)$/.exec(url)?.[1] ?? url;
}
