import { main } from './main.ts';

// Makes `fetch` obey https_proxy and no_proxy; later releases of Node 24 have it, earlier ones do not.
if (Object.keys(process.env).some((name) => /^https?_proxy$/i.test(name))) {
  const http = await import('node:http');
  if ('setGlobalProxyFromEnv' in http) http.setGlobalProxyFromEnv();
}

const code = await main(process.env).catch((error) => {
  // Only what the report itself throws comes here, such as for output files that the runner did not make.
  process.stdout.write(`::error::${String(error).replace(/[\r\n%]+/g, ' ')}\n`);
  return 1;
});
// Kept-alive connections would hold the run open, so it is ended, once what was printed has left.
process.stdout.write('', () => process.exit(code));
