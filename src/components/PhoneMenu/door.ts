import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';

/** On every page, so it is no more than the door: what keeps the focus in the theme's menu on a phone comes when the menu is opened. */
if (ExecutionEnvironment.canUseDOM) {
  document.addEventListener('click', ({target}) => {
    if (target instanceof Element && target.closest('.navbar__toggle')) {
      void import('./keep-focus.ts').then(({keepFocus}) => keepFocus());
    }
  });
}
