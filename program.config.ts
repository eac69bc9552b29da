/**
 * The one file that an adopting clinic edits: its names, numbers and state.
 *
 * These values are live: they appear in every edition of the manual at once, so that no old edition shows a dead phone number.
 * They are an invented program's. Replace every value before staff use the manual. Text in the manual names a setting
 * with <Setting name="on-call-phone" />.
 */
export const program = {
  name: 'Example County Intensive Outpatient Program',
  shortName: 'Example County IOP',
  state: 'Example State',
  timeZone: 'America/New_York',
  /** Where the site is published: no slash at the end. Citations carry it. */
  url: 'https://manual.example.org',
  /**
   * Where staff may send their onboarding record, when they press Send: the origin of the program's learning record store, such as
   * 'https://lrs.example.org'. '' for none: pages then connect to no other site, and say so. It becomes part of the headers that
   * `npm run package` writes.
   */
  recordStore: '',
  settings: {
    'program-phone': {label: 'Program front desk', value: '555-0100', kind: 'phone'},
    'on-call-phone': {label: 'On-call clinician, 24 hours', value: '555-0111', kind: 'phone'},
    'supervisor-phone': {label: 'Clinical supervisor on duty', value: '555-0112', kind: 'phone'},
    'nurse-phone': {label: 'Program nurse', value: '555-0113', kind: 'phone'},
    'director-phone': {label: 'Program director', value: '555-0114', kind: 'phone'},
    'quality-officer-phone': {label: 'Quality and compliance officer', value: '555-0115', kind: 'phone'},
    'mobile-crisis-phone': {label: 'Mobile crisis team', value: '555-0120', kind: 'phone'},
    'crisis-center': {label: 'Nearest crisis center', value: 'Example County Crisis Center, 10 Example Street', kind: 'text'},
    'nearest-ed': {label: 'Nearest emergency department', value: 'Example General Hospital, 200 Example Avenue', kind: 'text'},
    'police-non-emergency': {label: 'Police, non-emergency', value: '555-0130', kind: 'phone'},
    'child-protection-hotline': {label: 'Child protection hotline', value: '555-0140', kind: 'phone'},
    'adult-protection-hotline': {label: 'Adult protective services', value: '555-0141', kind: 'phone'},
    'domestic-violence-hotline': {label: 'National Domestic Violence Hotline', value: '1-800-799-7233', kind: 'phone'},
    'poison-control': {label: 'Poison control', value: '1-800-222-1222', kind: 'phone'},
    'site-address': {label: 'Program address, as 911 needs it', value: '100 Example Plaza, Suite 4, Example City', kind: 'text'},
    'quiet-room': {label: 'Quiet room', value: 'Room 2, beside the nurse’s office', kind: 'text'},
    'assembly-point': {
      label: 'Assembly point outside the building',
      value: 'the north parking lot, by the flag pole',
      kind: 'text',
    },
    'naloxone-location': {label: 'Naloxone', value: 'red box at the front desk, and in each group room', kind: 'text'},
    'aed-location': {label: 'AED', value: 'wall case beside the front desk', kind: 'text'},
    'downtime-binder': {label: 'Downtime binder', value: 'front desk, second drawer', kind: 'text'},
    'help-code': {label: 'Words that call for help on the intercom', value: '“Dr. Green to …” and the room', kind: 'text'},
    'state-duty-to-protect': {
      label: 'State rule on threats to others',
      value: 'example only: ask counsel, and write your state’s rule here',
      kind: 'text',
    },
    'state-mandated-reporting': {
      label: 'State rule on reporting abuse and neglect',
      value: 'example only: ask counsel, and write your state’s rule here',
      kind: 'text',
    },
  },
} as const satisfies Program;

export type Setting = {label: string; value: string; kind: 'phone' | 'text'};
export type Program = {
  name: string;
  shortName: string;
  state: string;
  timeZone: string;
  url: string;
  recordStore?: string;
  settings: Record<string, Setting>;
};
