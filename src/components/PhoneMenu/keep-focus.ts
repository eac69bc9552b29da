/**
 * The theme's menu on a phone covers the page, but leaves the focus behind it. While it is open, the focus is in it: what it covers
 * cannot have it, Escape closes it, and then the focus is where it was. The theme says by a class whether it is open.
 */
const OPEN = 'navbar-sidebar--show';

export function keepFocus(): void {
  const bar = document.querySelector<HTMLElement>(`.navbar.${OPEN}`);
  const menu = bar?.querySelector<HTMLElement>('.navbar-sidebar');
  const close = menu?.querySelector<HTMLElement>('.navbar-sidebar__close');
  if (!bar || !menu || !close) {
    return;
  }
  // What the site's assembly puts below a page stands beside React's root.
  const covered = [
    ...document.querySelectorAll<HTMLElement>(
      '#__docusaurus > :not(.navbar), .navbar__inner, body > :not(#__docusaurus, script)',
    ),
  ];
  const setInert = (isInert: boolean) => {
    for (const part of covered) {
      part.inert = isInert;
    }
  };
  const onKey = ({key}: KeyboardEvent) => {
    if (key === 'Escape') {
      close.click();
    }
  };
  const whenClosed = new MutationObserver(() => {
    if (!bar.classList.contains(OPEN)) {
      whenClosed.disconnect();
      document.removeEventListener('keydown', onKey);
      const isLost = document.activeElement === document.body || menu.contains(document.activeElement);
      setInert(false);
      // A link of the menu leads to another page, which takes the focus by itself.
      if (isLost) {
        bar.querySelector<HTMLElement>('.navbar__toggle')?.focus();
      }
    }
  });
  whenClosed.observe(bar, {attributeFilter: ['class']});
  document.addEventListener('keydown', onKey);
  setInert(true);
  close.focus();
}
