import {eraseKept} from '../kept.ts';
import {useToast} from '../Toast/index.tsx';

/** One press: ticks, session clocks and choices that this browser keeps are gone. */
export function KeptHere() {
  const toast = useToast();
  const erase = () => {
    try {
      const count = eraseKept(window.localStorage);
      toast(count === 0 ? 'This browser kept nothing' : 'Erased: this browser keeps nothing of the manual now');
      if (count > 0) {
        // Components listen to storage of other tabs only; a fresh page reads what is really there.
        window.location.reload();
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
