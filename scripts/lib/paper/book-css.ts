/** The style sheet of an edition's pages, made to fit a book in which pages of different kinds stand one behind the other. */
import postcss, {type AtRule, type Declaration} from 'postcss';

/** Class of each page in the book: it carries the site's classes of its root element. */
export const PAGE_CLASS = 'paper-page';

/**
 * On the site, what kind a page is stands on its root element, whose letter size everything in `rem` follows: sessions have a smaller one.
 * In the book, both belong to the page: `html.manual-session` becomes `.paper-page.manual-session`, and `rem` the page's own measure.
 */
export function toBookCss(css: string): string {
  const root = postcss.parse(css);
  root.walkAtRules('page', (rule) => {
    rule.remove();
  });
  root.walkRules((rule) => {
    // What is set for sessions only comes from their sheets; their named page is that of the book.
    rule.selector = rule.selector
      .replaceAll(/html((?:\.[\w-]+)+) body\b/g, `.${PAGE_CLASS}$1`)
      .replaceAll(/html(?=\.[\w-])/g, `.${PAGE_CLASS}`)
      .replaceAll(/:root(?![\w-])/g, `:is(:root, .${PAGE_CLASS})`);
  });
  root.walkDecls((declaration) => {
    if (declaration.prop === 'page') {
      declaration.remove();
    } else if (!isFontFace(declaration)) {
      declaration.value = declaration.value.replaceAll(/(?<![\w.-])(-?(?:\d+\.?\d*|\.\d+))rem\b/g, 'calc($1 * var(--paper-rem))');
    }
  });
  return root.toString();
}

function isFontFace({parent}: Declaration): boolean {
  return parent?.type === 'atrule' && (parent as AtRule).name === 'font-face';
}
