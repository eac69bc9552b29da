import {TextEncoder} from 'node:util';

/** What Docusaurus' client puts on the window; `<Link>` calls both. */
window.docusaurus = {prefetch: () => false, preload: () => false};

/** How Docusaurus' storage tells a page of its own changes: by an event that jsdom knows, but not when it is made in this way. */
const createEvent = document.createEvent.bind(document);
document.createEvent = ((name: string) =>
  name === 'StorageEvent' ? new StorageEvent('storage') : createEvent(name)) as Document['createEvent'];

/** Dialogs, as far as browsers do it by script: open, close with an event, and close with Escape. jsdom has none of it. */
HTMLDialogElement.prototype.showModal = function showModal() {
  this.setAttribute('open', '');
};
HTMLDialogElement.prototype.close = function close() {
  if (this.hasAttribute('open')) {
    this.removeAttribute('open');
    this.dispatchEvent(new Event('close'));
  }
};
document.addEventListener('keydown', ({key}) => {
  if (key === 'Escape') {
    document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
  }
});

/** jsdom lays nothing out: it scrolls nowhere, and to whoever asks whether an element can be seen, it says that none can. */
Element.prototype.scrollIntoView = () => undefined;
Element.prototype.checkVisibility = function checkVisibility() {
  return this.isConnected && !this.closest('[hidden], dialog:not([open])');
};

/** jsdom has no encoder, which fingerprints are made with. */
globalThis.TextEncoder ??= TextEncoder as typeof globalThis.TextEncoder;

/** Nor can its files be read in the way of today's browsers. */
Blob.prototype.text ??= function text(this: Blob) {
  return new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsText(this);
  });
};
