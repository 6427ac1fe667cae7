import { TestEnvironment } from 'jest-environment-node';
import * as kept from './kept.ts';

/**
 * Jest evaluates the modules of each test file anew, and those of the embedded servers take longer than most tests. So
 * files find what is in `kept.ts` in a global variable, which lives as long as the worker that runs them.
 */
export default class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.kept = kept;
  }
}
