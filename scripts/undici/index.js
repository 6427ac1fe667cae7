// Stands in for undici in the bundle: a copy of what Node has in it, of 900 KB. What @actions/github and
// @actions/http-client take of it is a fetch, and an agent for proxies, which Node's own fetch does without: see src/index.ts.
exports.fetch = (address, { dispatcher, ...options } = {}) => fetch(address, options);
exports.ProxyAgent = class {};
