import {type NotDefined, notDefined} from '../not-defined.ts';

/** Share of seats that were filled, over all groups held. `capacity`: seats of one group. Not defined without seats. */
export function occupancy({
  seatsFilled,
  groups,
  capacity,
}: {
  seatsFilled: number;
  groups: number;
  capacity: number;
}): {seats: number; share: number} | NotDefined {
  const seats = groups * capacity;
  return seats === 0 ? notDefined('no group was held, or it had no seats') : {seats, share: seatsFilled / seats};
}
