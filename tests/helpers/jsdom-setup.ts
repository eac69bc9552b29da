/** What Docusaurus' client puts on the window; `<Link>` calls both. */
window.docusaurus = {prefetch: () => false, preload: () => false};

/** How Docusaurus' storage tells a page of its own changes: by an event that jsdom knows, but not when it is made in this way. */
const createEvent = document.createEvent.bind(document);
document.createEvent = ((name: string) =>
  name === 'StorageEvent' ? new StorageEvent('storage') : createEvent(name)) as Document['createEvent'];

export {};
