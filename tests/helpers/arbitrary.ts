/** What fast-check draws tests from. */
import fc from 'fast-check';
import type {Code} from '../../src/manual/code.ts';

const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const series = fc.string({unit: letter, minLength: 3, maxLength: 3});
const number = fc.integer({min: 1, max: 999});

/** Any code that can be issued: a page, a section, a subsection or a checklist. */
export const anyCode: fc.Arbitrary<Code> = fc.oneof(
  fc.record({series, page: fc.integer({min: 0, max: 99}), section: fc.array(number, {maxLength: 2})}),
  fc.record({series, page: fc.integer({min: 0, max: 99}), section: fc.constant([]), checklist: number}),
);

/** Text that looks like a code, and mostly is none. */
export const nearlyCode: fc.Arbitrary<string> = fc
  .array(fc.constantFrom('S', 'A', 'F', 'a', '-', '.', '0', '1', '9', 'C', ' ', '٣', 'SAF-02', '.10', '-C1'), {maxLength: 9})
  .map((parts) => parts.join(''));

/** For properties whose every run parses pages: fewer runs, unless FC_RUNS asks for more (see fast-check-setup.ts). */
export const PAGE_RUNS = {numRuns: Number(process.env.FC_RUNS ?? 12)};
