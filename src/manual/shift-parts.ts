/** Parts of a program day to which checklists belong, in their order. Apart from the schema, which a reader's browser need not load. */
export const SHIFT_PARTS = ['opening', 'before-group', 'end-of-day'] as const;

export type ShiftPart = (typeof SHIFT_PARTS)[number];
