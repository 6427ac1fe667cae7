import { createRequire } from 'node:module';

// Loaded before the bundled action, in its process: Node goes through no proxy, as before its version 24.5.

const require = createRequire(import.meta.url);
for (const module of [require('node:http'), require('node:https')]) {
  const { Agent } = module;
  Reflect.set(module, 'Agent', function AgentOfBefore({ proxyEnv, ...options }: Record<string, unknown>) {
    return new Agent(options);
  });
}
Object.defineProperty(process, 'allowedNodeEnvironmentFlags', { value: new Set() });
