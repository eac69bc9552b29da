import useBaseUrl from '@docusaurus/useBaseUrl';
import {createContext, type ReactNode, use} from 'react';
import {codeToPath} from '../manual/code.ts';
import type {PageData} from '../manual/page-data.ts';

const Context = createContext<PageData | undefined>(undefined);

export function PageDataProvider({data, children}: {data: PageData; children: ReactNode}) {
  return <Context value={data}>{children}</Context>;
}

/** The data of the page that is being read. Throws outside a page: authors' components belong on pages. */
export function usePageData(): PageData {
  const data = use(Context);
  if (!data) {
    throw new Error('This component reads the data of a manual page, and stands outside of one.');
  }
  return data;
}

/** Address of a code within the edition that is being read: each is a site of its own. */
export function useAddress(code: string): string {
  return useBaseUrl(`/${codeToPath(code)}`);
}
