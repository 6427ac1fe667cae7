import { availableParallelism, cpus, loadavg } from 'node:os';

export function machine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown';
  return `${availableParallelism()} cores (${model}), ${process.platform}, Node ${process.version}`;
}

/** How many processes have wanted a core, on average of the last minute. */
export function loadOf(): number {
  return Number((loadavg()[0] ?? 0).toFixed(1));
}
