/** Parts of a program day to which checklists belong, in their order. Apart from the schema, which a reader's browser need not load. */
export const SHIFT_PARTS = ['opening', 'before-group', 'end-of-day'] as const;

export type ShiftPart = (typeof SHIFT_PARTS)[number];

export const SHIFT_PART_WORDS: Record<ShiftPart, string> = {
  opening: 'Before opening',
  'before-group': 'Around each group',
  'end-of-day': 'End of the day',
};
