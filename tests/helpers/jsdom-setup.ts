/** What Docusaurus' client puts on the window; `<Link>` calls both. */
window.docusaurus = {prefetch: () => false, preload: () => false};

export {};
