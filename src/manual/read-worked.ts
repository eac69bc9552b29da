/** The worked examples of a page: what is given is checked here, what follows from it is never typed. */
import type {Code, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {Problem} from './problem.ts';
import {reporter} from './report.ts';
import {fenceAttribute, placeOf} from './syntax.ts';
import type {WorkedSource} from './types.ts';
import {isRefusal} from './worked/formula.ts';
import {FORMULAS, formulaOf} from './worked/formulas.ts';
import {needsData, readInputs, workInputs} from './worked/from-record.ts';

/** In the order of the page, one for each block: `remarkWorked` counts them alike. */
export function readWorked(root: Root, file: string, problems: Problem[]): WorkedSource[] {
  const worked: WorkedSource[] = [];
  visit(root, 'code', (node) => {
    if (node.lang === 'worked') {
      worked.push(readBlock(node, file, problems));
    }
  });
  return worked;
}

function readBlock(node: Code, file: string, problems: Problem[]): WorkedSource {
  const report = reporter(file, problems);
  const {line} = placeOf(node);
  const title = fenceAttribute(node.meta, 'title');
  if (title === undefined) {
    report(node, 'worked', 'A worked example has no title', 'write ```worked title="Is the fall reliable?" formula="…"');
  }
  const name = fenceAttribute(node.meta, 'formula') ?? '';
  const formula = formulaOf(name);
  const source = {title: title ?? '', formula: name, line};
  if (!formula) {
    report(
      node,
      'worked',
      name === '' ? 'A worked example names no formula' : `"${name}" is not a formula`,
      `write formula="…" with one of ${Object.keys(FORMULAS).join(', ')}`,
    );
    return source;
  }
  const read = readInputs({file, text: node.value, lineOffset: line}, formula);
  problems.push(...read.problems);
  if (read.value === undefined) {
    return source;
  }
  const result = needsData(formula, read.value) ? undefined : workInputs(formula, read.value, {instruments: []});
  if (result && isRefusal(result)) {
    report(node, 'worked', result.refused, result.remedy);
  }
  return {...source, inputs: read.value};
}
