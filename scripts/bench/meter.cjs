const { readFileSync } = require('node:fs');

// Is loaded into a measured process before all else, and tells at its end what it took.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  // On Linux `maxRSS` counts the memory of the process that started this one, too.
  const [, peak = maxRSS] =
    process.platform === 'linux'
      ? /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))
      : [];
  const metered = { cpu: (userCPUTime + systemCPUTime) / 1000, peak: Number(peak) / 1024 };
  process.stderr.write(`metered ${JSON.stringify(metered)}\n`);
});
