type Dialog = typeof import('./CiteDialog.tsx').CiteDialog;

let loading: Promise<Dialog> | undefined;

/**
 * The dialog, which most readers of a page never open: loaded once somebody is about to, as pointer or keyboard show. Tried again
 * after it failed.
 */
export function loadDialog(): Promise<Dialog> {
  if (!loading) {
    loading = import(/* webpackChunkName: "dialog-cite" */ './CiteDialog.tsx').then(({CiteDialog}) => CiteDialog);
    loading.catch(() => {
      loading = undefined;
    });
  }
  return loading;
}
