import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';

/**
 * Docusaurus fetches every page whose link scrolls into view: some 50 files on a page of the manual, on a clinic's Wi-Fi.
 * There is no setting for it; its client puts `prefetch` on `window.docusaurus`, and this keeps that one function from being
 * set. Loading a page when the pointer rests on its link (`preload`) stays.
 */
if (ExecutionEnvironment.canUseDOM) {
  type Docusaurus = NonNullable<typeof window.docusaurus>;
  let docusaurus = window.docusaurus && withoutPrefetch(window.docusaurus);
  Object.defineProperty(window, 'docusaurus', {
    configurable: true,
    get: () => docusaurus,
    set: (value: Docusaurus) => {
      docusaurus = withoutPrefetch(value);
    },
  });
}

function withoutPrefetch<T extends object>(docusaurus: T): T {
  return {...docusaurus, prefetch: () => false};
}
