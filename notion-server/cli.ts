// Runs the embedded server alone: npm run --silent notion-server -- [--port PORT] [--integration-name NAME]
// Prints one line of JSON: url, token, page (an empty page that is shared with the integration).
import { parseArgs } from 'node:util';
import { startNotionServer } from './start.ts';

const USAGE = 'usage: npm run --silent notion-server -- [--port PORT] [--integration-name NAME]';

/** The arguments, or nothing where they are not as the usage says. */
function readArguments(): { port: number; integrationName?: string } | undefined {
  try {
    const { values } = parseArgs({
      options: { port: { type: 'string' }, 'integration-name': { type: 'string' } },
    });
    const { port = '0', 'integration-name': name } = values;
    if (!/^\d{1,5}$/.test(port)) return undefined;
    return { port: Number(port), ...(name === undefined ? {} : { integrationName: name }) };
  } catch {
    return undefined;
  }
}

const options = readArguments();
if (options) {
  const { url, token, page } = await startNotionServer(options);
  console.log(JSON.stringify({ url, token, page }));
} else {
  console.error(USAGE);
  process.exitCode = 2;
}
