/** Months and quarters as text: `2026-03`, `2026-Q1`. */

export type Step = 'month' | 'quarter';

/** Every month from one to another, both included. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) {
    months.push(month);
  }
  return months;
}

export function addMonths(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const index = year * 12 + number - 1 + count;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** The last month that is over on a day. */
export function lastMonthBefore(day: string): string {
  return addMonths(day.slice(0, 7), -1);
}

export function quarterOf(month: string): string {
  return `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
}

/** The last month of a quarter. */
export function endOfQuarter(quarter: string): string {
  return `${quarter.slice(0, 4)}-${String(Number(quarter.slice(6)) * 3).padStart(2, '0')}`;
}

const NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "Mar 2026"; "Jan to Mar 2026" for a quarter. */
export function periodWords(period: string): string {
  const year = period.slice(0, 4);
  const name = (month: number) => NAMES[month - 1] ?? '';
  const quarter = /Q(\d)$/.exec(period)?.[1];
  return quarter === undefined
    ? `${name(Number(period.slice(5)))} ${year}`
    : `${name(Number(quarter) * 3 - 2)} to ${name(Number(quarter) * 3)} ${year}`;
}
