import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';

/**
 * Docusaurus turns `?docusaurus-data-x=y` into an attribute of the page's root, for pages in frames, before anything else runs. Style
 * sheets read such attributes: a link could make a page print empty (`data-printing`). Here no page needs it.
 */
if (ExecutionEnvironment.canUseDOM) {
  for (const name of new URLSearchParams(location.search).keys()) {
    if (name.startsWith('docusaurus-data-')) {
      document.documentElement.removeAttribute(name.slice('docusaurus-'.length));
    }
  }
}
