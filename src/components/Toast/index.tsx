import {createContext, type ReactNode, use, useCallback, useEffect, useRef, useState} from 'react';
import styles from './styles.module.css';

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
  const show = useCallback<Show>((message, action) => {
    clearTimeout(timer.current);
    setToast({message, action});
    timer.current = setTimeout(() => setToast(undefined), SHOWN);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <Context value={show}>
      {children}
      <div className={styles.place}>
        <div role="status">{toast && <span className={styles.toast}>{toast.message}</span>}</div>
        {toast?.action && (
          <button type="button" className={styles.action} onClick={toast.action.run}>
            {toast.action.label}
          </button>
        )}
      </div>
    </Context>
  );
}
