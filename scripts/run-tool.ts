import { execFileSync, type StdioOptions } from 'node:child_process';

/** The programs of packages: those in node_modules/.bin are shell scripts, which Windows does not run. */
const TOOLS = {
  ncc: 'node_modules/@vercel/ncc/dist/ncc/cli.js',
  tsc: 'node_modules/typescript/bin/tsc',
};

/** @throws where the tool fails */
export function runTool(name: keyof typeof TOOLS, args: string[], stdio: StdioOptions = 'inherit'): void {
  execFileSync(process.execPath, [TOOLS[name], ...args], { stdio });
}
