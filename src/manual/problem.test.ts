import fc from 'fast-check';
import {compareProblems, formatProblem, type Problem, toVFileMessage} from './problem.ts';

const PROBLEM: Problem = {file: 'docs/a.mdx', line: 3, column: 7, rule: 'braces', message: 'Wrong', remedy: 'mend it'};

test('formatProblem names file, line, column, what is wrong and what to do', () => {
  expect(formatProblem(PROBLEM)).toBe('docs/a.mdx:3:7 Wrong → mend it');
});

test('toVFileMessage carries place and rule for editors and reporters', () => {
  const message = toVFileMessage(PROBLEM);
  expect(message).toMatchObject({file: 'docs/a.mdx', line: 3, column: 7, ruleId: 'braces', source: 'manual', fatal: true});
});

test('compareProblems sorts by file, then by place as numbers, then by words', () => {
  const problems: Problem[] = [
    {...PROBLEM, line: 9},
    {...PROBLEM, line: 10, column: 2},
    {...PROBLEM, line: 10, column: 11},
    {...PROBLEM, line: 10, column: 11, message: 'Wrong too'},
    {...PROBLEM, file: 'docs/b.mdx', line: 1},
  ];
  expect([...problems].reverse().sort(compareProblems)).toEqual(problems);
  expect(compareProblems(PROBLEM, {...PROBLEM})).toBe(0);
});

test('the order of the same problems is the same whatever order they come in', () => {
  const problem = fc.record({
    file: fc.constantFrom('a', 'b'),
    line: fc.integer({min: 1, max: 12}),
    column: fc.integer({min: 1, max: 3}),
    rule: fc.constant('rule'),
    message: fc.constantFrom('x', 'y'),
    remedy: fc.constant('mend it'),
  });
  fc.assert(
    fc.property(fc.array(problem), fc.infiniteStream(fc.nat()), (problems, random) => {
      const shuffled = problems
        .map((item) => ({item, key: random.next().value}))
        .sort((a, b) => a.key - b.key)
        .map(({item}) => item);
      expect(shuffled.sort(compareProblems)).toEqual([...problems].sort(compareProblems));
    }),
  );
});
