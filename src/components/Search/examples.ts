/** How staff ask: shown where nothing has been typed yet. */
export const EXAMPLES = ['client arrives drunk', 'nobody shows up to group', 'asm 2.3'] as const;
