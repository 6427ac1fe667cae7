import { execFileSync } from 'node:child_process';

/** Ends with an error where dist/, as it was built last, is not the one that is committed. */
function checkDist(): void {
  const changed = execFileSync('git', ['status', '--porcelain', '--', 'dist'], { encoding: 'utf8' });
  if (changed === '') return;
  console.error(`${changed}\ndist/ is not what src/ builds to: run \`npm run build\`, and commit dist/.`);
  process.exitCode = 1;
}

checkDist();
