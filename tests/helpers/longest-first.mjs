/**
 * In what order Jest starts test files. On a fresh clone it knows no times and goes by the size of a file, so that the walks over every page
 * (two minutes, ten lines) would begin when all else is done, and one core would wait for the other.
 */
import TestSequencer from '@jest/test-sequencer';

/** What takes minutes, then what takes seconds; what is left takes less. */
const LONGEST = [/\/tests\/browser\/every-/, /\/tests\//];

const rank = ({path}) => {
  const at = LONGEST.findIndex((pattern) => pattern.test(path));
  return at < 0 ? LONGEST.length : at;
};

export default class LongestFirst extends TestSequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => rank(a) - rank(b));
  }
}
