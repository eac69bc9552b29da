/** A component as it stands in the site: inside Docusaurus' contexts and a router. */
import {BrowserContextProvider} from '@docusaurus/core/lib/client/browserContext';
import {DocusaurusContextProvider} from '@docusaurus/core/lib/client/docusaurusContext';
import {type RenderResult, render} from '@testing-library/react';
import type {ReactNode} from 'react';
import {MemoryRouter} from 'react-router-dom';

/** Renders `children` at `address`, and again in place by the result's `rerender`. */
export function renderInSite(children: ReactNode, address = '/next/'): RenderResult {
  return render(children, {
    wrapper: ({children: inside}: {children: ReactNode}) => (
      <DocusaurusContextProvider>
        <BrowserContextProvider>
          <MemoryRouter initialEntries={[address]}>{inside}</MemoryRouter>
        </BrowserContextProvider>
      </DocusaurusContextProvider>
    ),
  });
}
