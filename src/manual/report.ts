import type {Nodes} from 'mdast';
import type {Problem} from './problem.ts';
import {placeOf} from './syntax.ts';

/** Notes a problem at a node of the page that is being read. */
export type Report = (node: Nodes, rule: string, message: string, remedy: string) => void;

/** A report that collects into `problems`. */
export function reporter(file: string, problems: Problem[]): Report {
  return (node, rule, message, remedy) => {
    problems.push({file, ...placeOf(node), rule, message, remedy});
  };
}
