import {loadOnce} from '../load-once.ts';

/** The dialog, which most readers of a page never open: loaded once somebody is about to, as pointer or keyboard show. */
export const loadDialog = loadOnce(async () => {
  const {CiteDialog} = await import(/* webpackChunkName: "dialog-cite" */ './CiteDialog.tsx');
  return CiteDialog;
});
