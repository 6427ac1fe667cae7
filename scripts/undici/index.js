// Stands in for undici in the bundle, which has 900 KB. @actions/github and @actions/http-client take a fetch and an agent
// for proxies of it, and make no use of them here: see src/http-fetch.ts.
exports.fetch = (...request) => fetch(...request);
exports.ProxyAgent = class {};
