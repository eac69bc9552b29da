import {ERASED, eraseKept} from '../kept.ts';
import {useToast} from '../Toast/index.tsx';

/** One press: ticks, session clocks, choices and reading paths that this browser keeps are gone. For a moment they can be had back. */
export function KeptHere() {
  const toast = useToast();
  const erase = () => {
    // What a browser refuses to store lives in the page's memory (Onboarding/kept-text.ts).
    window.dispatchEvent(new Event(ERASED));
    try {
      const erased = [window.localStorage, window.sessionStorage].map((storage) => ({storage, kept: eraseKept(storage)}));
      if (erased.every(({kept}) => kept.length === 0)) {
        toast('This browser kept nothing');
        return;
      }
      tell(erased);
      toast('Erased: this browser keeps nothing of the manual now', {
        label: 'Bring it back',
        run: () => {
          for (const {storage, kept} of erased) {
            for (const [key, text] of kept) {
              storage.setItem(key, text);
            }
          }
          tell(erased);
          toast('It is back');
        },
      });
    } catch {
      toast('This browser does not let the page keep anything, so there is nothing to erase');
    }
  };
  return (
    <button type="button" className="button-quiet" onClick={erase}>
      Erase what this browser keeps
    </button>
  );
}

/** A browser tells the other tabs only. Components of this page hear of it here; reloading would take the message away. */
function tell(changed: {kept: [key: string, text: string][]}[]): void {
  for (const [key] of changed.flatMap(({kept}) => kept)) {
    window.dispatchEvent(new StorageEvent('storage', {key, storageArea: window.localStorage}));
  }
}
