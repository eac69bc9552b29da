import {program} from '../../../program.config.ts';
import {fromProgramJson, toProgramJson} from './program-data.ts';

const phone = {label: 'Phone', value: '555-0100', kind: 'phone'} as const;
const value = {...program, settings: {'on-call-phone': phone, 'aed-location': phone, 'help-code': phone}};

/** As a minifier of HTML leaves it. */
const withSortedKeys = (text: string): string =>
  JSON.stringify(JSON.parse(text), (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort()) : part,
  );

test('settings keep their order in the page, though the keys of its data are sorted', () => {
  const read = fromProgramJson(withSortedKeys(toProgramJson(value)));
  expect(read).toEqual(value);
  expect(Object.keys(read.settings)).toEqual(['on-call-phone', 'aed-location', 'help-code']);
});

test('data of an older page names no order, and what it names too much is no setting', () => {
  expect(fromProgramJson(JSON.stringify(value))).toEqual(value);
  expect(fromProgramJson(JSON.stringify({...value, order: ['fax', 'toString']}))).toEqual(value);
});

test('no sign in it ends the element that holds it', () => {
  const hostile = {...value, name: '</script><script>alert(1)</script>'};
  expect(toProgramJson(hostile)).not.toContain('<');
  expect(fromProgramJson(toProgramJson(hostile)).name).toBe(hostile.name);
});
