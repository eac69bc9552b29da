/** The formulas that authors can name, by the name that they write. */

import {meanFormula, medianFormula} from './center.ts';
import {changeCutoffsFormula} from './change-cutoffs.ts';
import {classifyFormula} from './classify.ts';
import {effectSizeFormula} from './effect-size.ts';
import type {AnyFormula} from './formula.ts';
import {iccFormula} from './icc.ts';
import {kappaFormula, weightedKappaFormula} from './kappa.ts';
import {occupancyFormula} from './occupancy.ts';
import {pChartFormula} from './p-chart.ts';
import {percentChangeFormula} from './percent-change.ts';
import {proportionFormula} from './proportion.ts';
import {reliableChangeFormula} from './reliable-change.ts';
import {runChartFormula} from './run-chart.ts';
import {scoreFormula} from './score.ts';

export const FORMULAS: Readonly<Record<string, AnyFormula>> = {
  'reliable-change': reliableChangeFormula,
  'change-cutoffs': changeCutoffsFormula,
  'percent-change': percentChangeFormula,
  classify: classifyFormula,
  proportion: proportionFormula,
  'p-chart': pChartFormula,
  'run-chart': runChartFormula,
  kappa: kappaFormula,
  'weighted-kappa': weightedKappaFormula,
  icc: iccFormula,
  'effect-size': effectSizeFormula,
  median: medianFormula,
  mean: meanFormula,
  occupancy: occupancyFormula,
  score: scoreFormula,
};

export function formulaOf(name: string): AnyFormula | undefined {
  return Object.hasOwn(FORMULAS, name) ? FORMULAS[name] : undefined;
}
