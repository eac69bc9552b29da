/** How good a ranking is, by the grades that judges gave: pure numbers, the same in the bench, in tests and in notes. */

/** Grade by code: 3 is where the reader wants to land, 2 opens on a good answer, 1 helps on. What is not named is worth nothing. */
export type Grades = Readonly<Record<string, number>>;

export type Scores = {
  /** 1 when the first result has grade 2 or 3. */
  success: number;
  /** 1 / place of the first such result among the first ten; 0 when there is none. */
  reciprocal: number;
  /** Discounted gain of the first five results, as a share of what the best order of the judged answers would gain. */
  ndcg: number;
};

const GOOD = 2;
const RECIPROCAL_DEPTH = 10;
const NDCG_DEPTH = 5;

/** Scores of one ranking of codes, best first. A code counts where it stands first: an engine may show a section twice. */
export function judge(ranking: readonly string[], grades: Grades): Scores {
  const found = [...new Set(ranking)].map((code) => grades[code] ?? 0);
  const firstGood = found.slice(0, RECIPROCAL_DEPTH).findIndex((grade) => grade >= GOOD);
  return {
    success: firstGood === 0 ? 1 : 0,
    reciprocal: firstGood === -1 ? 0 : 1 / (firstGood + 1),
    ndcg: ndcg(found, Object.values(grades)),
  };
}

function ndcg(found: readonly number[], judged: readonly number[]): number {
  const ideal = discountedGain([...judged].sort((a, b) => b - a));
  return ideal === 0 ? 0 : discountedGain(found) / ideal;
}

function discountedGain(grades: readonly number[]): number {
  return grades.slice(0, NDCG_DEPTH).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}
