/**
 * Node as on a laptop in New York. The zone has to be set outside of the test's own realm, whose `process.env` is a copy.
 * Use with a docblock: @jest-environment <rootDir>/tests/helpers/new-york-environment.mjs
 */
import {TestEnvironment} from 'jest-environment-node';

export default class NewYorkEnvironment extends TestEnvironment {
  #before = process.env.TZ;

  async setup() {
    process.env.TZ = 'America/New_York';
    await super.setup();
  }

  async teardown() {
    await super.teardown();
    process.env.TZ = this.#before;
  }
}
