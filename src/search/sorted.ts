/** Looking things up in sorted lists. */

/** Place of the first value that is not before `wanted`; the length of the list where all are. */
export function firstFrom<T extends string | number>(sorted: ArrayLike<T>, wanted: T): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as T) < wanted) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/** Where a value is; -1 where it is not. */
export function placeOf<T extends string | number>(sorted: ArrayLike<T>, wanted: T): number {
  const place = firstFrom(sorted, wanted);
  return sorted[place] === wanted ? place : -1;
}
