/** What one row, or one week, says about one indicator. */
export type Seen = {month: string; track?: string | undefined} & (
  | {
      /** How much of it counts, out of how much. */ above: number;
      below: number /** Printed beside the rate. */;
      beside?: string | undefined;
    }
  | {/** One figure of a median. */ value: number}
  | {/** Why it is left out by the definition, and how much of it. */ leftOut: string; amount?: number}
  | {/** Why it could have been counted and was not. */ missing: string; amount?: number}
);

export type IndicatorKind = 'share' | 'hours' | 'median';
