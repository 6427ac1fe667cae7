import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copySources } from './copy-sources.ts';

const OTHER_HABITS = { TZ: 'Pacific/Chatham', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

/**
 * Builds dist/ anew, in another folder, time zone and language. Ends with an error where a byte differs from the dist/
 * that is here: then it is not what the sources build to, or what they build to depends on where they are built.
 */
function checkDist(): void {
  const elsewhere = mkdtempSync(join(tmpdir(), 'built-elsewhere-'));
  try {
    copySources(elsewhere);
    execFileSync(process.execPath, ['scripts/build.ts'], {
      cwd: elsewhere,
      env: { ...process.env, ...OTHER_HABITS },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    report(contents('dist'), contents(join(elsewhere, 'dist')));
  } finally {
    rmSync(elsewhere, { recursive: true, force: true });
  }
}

function contents(folder: string): Map<string, string> {
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]));
}

function report(here: Map<string, string>, elsewhere: Map<string, string>): void {
  const names = [...new Set([...here.keys(), ...elsewhere.keys()])];
  const different = names.filter((name) => here.get(name) !== elsewhere.get(name));
  if (different.length === 0) {
    console.log(`dist/ builds to the same bytes elsewhere: ${names.length} files`);
    return;
  }
  console.error(
    `${different.join('\n')}\ndist/ is not what src/ builds to: run \`npm run build\`, and commit dist/.`,
  );
  process.exitCode = 1;
}

checkDist();
