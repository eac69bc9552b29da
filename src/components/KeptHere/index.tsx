import {ERASED, eraseKept} from '../kept.ts';
import {useToast} from '../Toast/index.tsx';

/** One press: ticks, session clocks and choices that this browser keeps are gone. */
export function KeptHere() {
  const toast = useToast();
  const erase = () => {
    // What a browser refuses to store lives in the page's memory (Onboarding/kept-text.ts).
    window.dispatchEvent(new Event(ERASED));
    try {
      const keys = [...eraseKept(window.localStorage), ...eraseKept(window.sessionStorage)];
      toast(keys.length === 0 ? 'This browser kept nothing' : 'Erased: this browser keeps nothing of the manual now');
      for (const key of keys) {
        // A browser tells the other tabs only. Components of this page hear of it here; reloading would take the message away.
        window.dispatchEvent(new StorageEvent('storage', {key, storageArea: window.localStorage}));
      }
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
