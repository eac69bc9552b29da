/** Works a page's examples out, when the site is built: the browser computes nothing. */
import type {Problem} from './problem.ts';
import type {Page, WorkedSource} from './types.ts';
import {isRefusal, type Refusal, type Tools, type Working} from './worked/formula.ts';
import {formulaOf} from './worked/formulas.ts';
import {needsData, workInputs} from './worked/from-record.ts';

export type Worked = Working & {title: string};

/** Empty where the example has problems: in an author's preview the rest of the page still shows. */
export function workOut(source: WorkedSource, tools: Tools): Worked {
  const working = work(source, tools);
  return working && !isRefusal(working)
    ? {title: source.title, ...working}
    : {title: source.title, inputs: [], steps: [], result: 'This example cannot be worked out.'};
}

/** Problems of the examples that need `_data`. Those of the others were found when the page was read. */
export function checkWorked(pages: readonly Pick<Page, 'file' | 'worked'>[], tools: Tools): Problem[] {
  return pages.flatMap(({file, worked}) =>
    worked.flatMap((source) => {
      const formula = formulaOf(source.formula);
      const working = formula && needsData(formula, source.inputs) ? work(source, tools) : undefined;
      return working && isRefusal(working)
        ? [{file, line: source.line, column: 1, rule: 'worked', message: working.refused, remedy: working.remedy}]
        : [];
    }),
  );
}

function work({formula, inputs}: WorkedSource, tools: Tools): Working | Refusal | undefined {
  const found = formulaOf(formula);
  return inputs === undefined || !found ? undefined : workInputs(found, inputs, tools);
}
