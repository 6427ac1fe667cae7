// Runs the embedded server alone: npm run --silent notion-server -- [--port PORT] [--integration-name NAME]
// Prints one line of JSON: url, token, page (an empty page that is shared with the integration).
import { parseArgs } from 'node:util';
import { startNotionServer } from './start.ts';

const { values } = parseArgs({
  options: { port: { type: 'string' }, 'integration-name': { type: 'string' } },
});
const name = values['integration-name'];
const server = await startNotionServer({
  port: Number(values.port ?? 0),
  ...(name === undefined ? {} : { integrationName: name }),
});
console.log(JSON.stringify({ url: server.url, token: server.token, page: server.page }));
