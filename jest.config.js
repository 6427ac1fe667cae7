import { availableParallelism } from 'node:os';

/** @type {import('jest').Config} */
export default {
  testEnvironment: '<rootDir>/__tests__/support/environment.js',
  testTimeout: 180_000, // tests wait for processes and servers, on machines that have other things to do as well
  maxWorkers: 2 * availableParallelism(), // most of the time is spent waiting
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript' },
          target: 'es2024',
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
    '/node_modules/@actions/(languageservice|workflow-parser)/.+\\.js$':
      '<rootDir>/__tests__/support/json-imports.js',
  },
  transformIgnorePatterns: ['/node_modules/(?!@actions/(languageservice|workflow-parser)/)'],
};
