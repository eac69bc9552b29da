import type {Program} from '../../../program.config.ts';

/** Stands in for program.config.ts in the browser: settings come from the page, so that no script carries a number that is dead later. */
export const program: Program = {name: '', shortName: '', state: '', timeZone: 'UTC', url: '', settings: {}};
