import * as z from 'zod';
import {occupancy} from '../../measures/figures/occupancy.ts';
import {isNotDefined} from '../../measures/not-defined.ts';
import {type Formula, sayNotDefined} from './formula.ts';
import {count} from './inputs.ts';
import {printPoints, printShare} from './print-number.ts';

const schema = z
  .strictObject({
    seats_filled: count('seats_filled', 423),
    groups: count('groups', 45),
    capacity: count('capacity', 12),
  })
  .refine(({seats_filled: filled, groups, capacity}) => filled <= groups * capacity, {
    path: ['seats_filled'],
    message: 'more seats are filled than there are → lower seats_filled, or raise groups or capacity',
  });

export const occupancyFormula: Formula<z.output<typeof schema>> = {
  schema,
  work({seats_filled: seatsFilled, groups, capacity}) {
    const found = occupancy({seatsFilled, groups, capacity});
    const [filled, held, each] = [seatsFilled, groups, capacity].map(printPoints);
    const inputs = [
      {label: 'Seats filled', value: `${filled}`},
      {label: 'Groups held', value: `${held}`},
      {label: 'Seats of one group', value: `${each}`},
    ];
    return isNotDefined(found)
      ? {inputs, steps: [], result: sayNotDefined(found)}
      : {
          inputs,
          steps: [
            `Seats = ${held} × ${each} = ${printPoints(found.seats)}`,
            `Filled = ${filled} / ${printPoints(found.seats)} = ${printShare(found.share)}`,
          ],
          result: `${printShare(found.share)} of the seats were filled.`,
        };
  },
};
