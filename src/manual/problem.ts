import {VFileMessage} from 'vfile-message';

/** One thing that an author has to mend: where it is, what is wrong, and what to do. */
export type Problem = {
  file: string;
  line: number;
  column: number;
  /** Short name of the rule that was broken, for allow-lists and searches. */
  rule: string;
  /** What is wrong, as a sentence without its full stop. */
  message: string;
  /** What to do about it. */
  remedy: string;
};

/** A place in a file: what unist calls a point. */
export type Place = {line: number; column: number};

export const FILE_START: Place = {line: 1, column: 1};

/** The unified ecosystem's form of a problem, for its reporters and for editors that know them. */
export function toVFileMessage(problem: Problem): VFileMessage {
  const message = new VFileMessage(`${problem.message} → ${problem.remedy}`, {
    place: {line: problem.line, column: problem.column},
    source: 'manual',
    ruleId: problem.rule,
  });
  message.file = problem.file;
  message.name = `${problem.file}:${message.name}`;
  message.fatal = true;
  return message;
}

/** `docs/a.mdx:3:1 Message → remedy`: how every author sees a problem, in the terminal, the browser and CI. */
export function formatProblem(problem: Problem): string {
  const message = toVFileMessage(problem);
  return `${message.name} ${message.reason}`;
}

/** The same, with the file's path from where the reader of it stands: `folder` is the manual's root. */
export function formatProblemIn(folder: string, problem: Problem): string {
  return formatProblem({...problem, file: `${folder}/${problem.file}`});
}

/** By file, then place. Sorting makes two runs print the same. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
    a.line - b.line ||
    a.column - b.column ||
    (a.message < b.message ? -1 : a.message > b.message ? 1 : 0)
  );
}
