/** Parts of Infima that this site has replaced or switched off, by their classes. tests/site/unused-parts.checks.ts looks for them on every page. */
const UNUSED_PARTS = [
  'avatar',
  'badge',
  'breadcrumbs',
  'card',
  'dropdown',
  'footer--dark',
  'navbar--dark',
  'pagination',
  'pagination-nav',
  'pills',
  'table-of-contents',
  'tabs',
];

/** A class of one of them: `card`, `card__header`, `card--full-height`. */
export const OF_UNUSED_PART = new RegExp(`^(${UNUSED_PARTS.join('|')})(__|--|$)`);
