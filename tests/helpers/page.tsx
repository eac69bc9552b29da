/** A component as it stands on a page of the manual: with the page's data, and with the place where short notes appear. */
import {fireEvent, type RenderResult} from '@testing-library/react';
import userEvent, {PointerEventsCheckLevel, type UserEvent} from '@testing-library/user-event';
import type {ReactNode} from 'react';
import {ChecklistItem, ChecklistWords, PausePoint, ProtocolChecklist} from '../../src/components/ProtocolChecklist/index.tsx';
import {PageDataProvider} from '../../src/components/page-data.tsx';
import {ToastProvider} from '../../src/components/Toast/index.tsx';
import type {PageData} from '../../src/manual/page-data.ts';
import type {Checklist, ChecklistItem as Item} from '../../src/manual/types.ts';
import {pageData} from './page-parts.ts';
import {renderInSite} from './site.tsx';

export type OnPage = RenderResult & {user: UserEvent};

/** Renders `children` on a page. Its user has a clipboard, and moves Jest's clock where that is a false one. */
export function renderOnPage(children: ReactNode, parts: Partial<PageData> = {}): OnPage {
  const user = userEvent.setup({advanceTimers: passTime, pointerEventsCheck: PointerEventsCheckLevel.Never});
  const result = renderInSite(
    <ToastProvider>
      <PageDataProvider data={pageData(parts)}>{children}</PageDataProvider>
    </ToastProvider>,
  );
  return {...result, user};
}

function passTime(milliseconds: number): void {
  const isFakeClock = Object.hasOwn(setTimeout, 'clock');
  if (isFakeClock) {
    jest.advanceTimersByTime(milliseconds);
  }
}

/** What stands on the clipboard. */
export function copied(): Promise<string> {
  return navigator.clipboard.readText();
}

/** A browser that refuses to copy. After `renderOnPage`, which gives its user a clipboard. */
export function refuseClipboard(): void {
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('Write permission denied.', 'NotAllowedError'));
}

/** A browser that stores nothing: private windows and full disks throw. Docusaurus says so in the console; the test is silent. */
export function refuseStorage(): void {
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  });
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
}

/** Types a time as a time field's own picker does: at once. */
export function pickTime(field: HTMLElement, clock: string): void {
  fireEvent.change(field, {target: {value: clock}});
}

/** The elements that src/remark/checklists.ts makes of a checklist. */
export function checklistElement(checklist: Checklist): ReactNode {
  return (
    <ProtocolChecklist code={checklist.code}>
      {checklist.pausePoints.map(({title, items}) => (
        <PausePoint key={items[0]?.number} {...(title === undefined ? {} : {title})}>
          {items.map(itemElement)}
        </PausePoint>
      ))}
    </ProtocolChecklist>
  );
}

function itemElement({number, text, ifs}: Item): ReactNode {
  const words = <ChecklistWords key="words">{text}</ChecklistWords>;
  return (
    <ChecklistItem key={number} number={number}>
      {ifs.length === 0 ? words : [words, ...ifs.map(itemElement)]}
    </ChecklistItem>
  );
}
