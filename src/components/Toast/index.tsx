import {createContext, type ReactNode, use, useCallback, useEffect, useRef, useState} from 'react';
import styles from './styles.module.css';
import {useTabFromHere} from './use-tab-from-here.ts';

type Action = {label: string; run: () => void};
type Show = (message: string, action?: Action) => void;

const Context = createContext<Show>(() => undefined);

/** Says something briefly, to eyes and screen readers; with one thing to press, where one helps. */
export function useToast(): Show {
  return use(Context);
}

/** Long enough to read a line and reach for the button (WCAG 2.2.1 asks for no less than that a reader can finish). */
const SHOWN = 12_000;

export function ToastProvider({children}: {children: ReactNode}) {
  const [toast, setToast] = useState<{message: string; action?: Action | undefined}>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const here = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wait = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setToast(undefined), SHOWN);
  }, []);
  const show = useCallback<Show>(
    (message, action) => {
      here.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      setToast({message, action});
      wait();
    },
    [wait],
  );
  useEffect(() => () => clearTimeout(timer.current), []);
  useTabFromHere(toast?.action !== undefined, here, button);

  const act = () => {
    here.current?.focus({preventScroll: true});
    toast?.action?.run();
  };
  return (
    <Context value={show}>
      {children}
      <div className={styles.place}>
        <div role="status">{toast && <span className={styles.toast}>{toast.message}</span>}</div>
        {toast?.action && (
          <button
            ref={button}
            type="button"
            className={styles.action}
            onClick={act}
            onFocus={() => clearTimeout(timer.current)}
            onBlur={wait}
          >
            {toast.action.label}
          </button>
        )}
      </div>
    </Context>
  );
}
