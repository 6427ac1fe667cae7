import { main } from './main.ts';

const code = await main(process.env).catch((error) => {
  // Only what the report itself throws comes here, such as for output files that the runner did not make.
  process.stdout.write(`::error::${String(error).replace(/[\r\n%]+/g, ' ')}\n`);
  return 1;
});
// Kept-alive connections would hold the run open, so it is ended, once what was printed has left.
process.stdout.write('', () => process.exit(code));
