/** A component as it stands on a page of the manual: with the page's data, and with the place where short notes appear. */
import {fireEvent, type RenderResult} from '@testing-library/react';
import userEvent, {type UserEvent} from '@testing-library/user-event';
import type {ReactNode} from 'react';
import {PageDataProvider} from '../../src/components/page-data.tsx';
import {ChecklistItem, ChecklistWords, PausePoint, ProtocolChecklist} from '../../src/components/ProtocolChecklist/index.tsx';
import {ToastProvider} from '../../src/components/Toast/index.tsx';
import type {PageData} from '../../src/manual/page-data.ts';
import type {Checklist, ChecklistItem as Item} from '../../src/manual/types.ts';
import {renderInSite} from './site.tsx';

/** Data of a page that uses nothing; `parts` adds what a test is about. */
export function pageData(parts: Partial<PageData> = {}): PageData {
  return {
    edition: {name: 'draft', title: 'Draft of a test'},
    code: 'SAF-02',
    title: 'Acute suicide risk',
    kind: 'protocol',
    chapter: {code: 'SAF', title: 'Safety and crisis'},
    owner: 'Clinical supervisor',
    roles: ['Primary therapist', 'Front desk'],
    reviewed: '2026-11-21',
    reviewBy: '2027-11-21',
    roleNames: {'primary-therapist': 'Primary therapist', 'front-desk': 'Front desk'},
    terms: {},
    sources: [],
    titles: {},
    checklists: {},
    flows: [],
    notApplicable: ['Does not apply here', 'Client declined'],
    citedBy: [],
    ...parts,
  };
}

export type OnPage = RenderResult & {user: UserEvent};

/** Renders `children` on a page. Its user has a clipboard, and moves Jest's clock where that is a false one. */
export function renderOnPage(children: ReactNode, parts: Partial<PageData> = {}): OnPage {
  const user = userEvent.setup({advanceTimers: (milliseconds) => isFakeClock() && jest.advanceTimersByTime(milliseconds)});
  const result = renderInSite(
    <ToastProvider>
      <PageDataProvider data={pageData(parts)}>{children}</PageDataProvider>
    </ToastProvider>,
  );
  return {...result, user};
}

function isFakeClock(): boolean {
  return 'clock' in Date;
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

const item = (number: string, id: string, text: string, ifs: Item[] = []): Item => ({number, id, text, ifs});

/** Two pause points; the second item has a condition. */
export const CHECKLIST: Checklist = {
  code: 'SAF-02-C1',
  title: 'Before the client leaves',
  kind: 'do-confirm',
  by: 'primary-therapist',
  pausePoints: [
    {
      title: 'In the room',
      items: [
        item('1', 'plan', 'Safety plan made'),
        item('2', 'ride', 'Ride home named', [item('2a', 'alone', 'If alone: on-call clinician told')]),
      ],
    },
    {title: 'At the door', items: [item('3', 'desk', 'Front desk told')]},
  ],
  line: 20,
};

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
  return (
    <ChecklistItem key={number} number={number}>
      <ChecklistWords>{text}</ChecklistWords>
      {ifs.map(itemElement)}
    </ChecklistItem>
  );
}
