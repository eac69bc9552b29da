import {SearchHost} from '@site/src/components/Search/SearchHost';
import {ToastProvider} from '@site/src/components/Toast';
import type {ReactNode} from 'react';

/** Around everything, once: what has to outlive a change of page. */
export default function Root({children}: {children: ReactNode}) {
  return (
    <ToastProvider>
      {children}
      <SearchHost />
    </ToastProvider>
  );
}
