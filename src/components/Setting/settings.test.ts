import {program} from '../../../program.config.ts';
import {settingOf, toTel, withSettings} from './settings.ts';

describe('settingOf', () => {
  test('is what the program says', () => {
    expect(settingOf('on-call-phone')).toBe(program.settings['on-call-phone']);
  });

  test.each(['', 'fax', 'constructor', '__proto__', 'toString'])('%j is no setting', (name) => {
    expect(settingOf(name)).toBeUndefined();
  });
});

describe('withSettings', () => {
  const {value} = program.settings['on-call-phone'];

  test('puts values where names stand, each time', () => {
    expect(withSettings('Call [on-call-phone]. No answer: [on-call-phone] again.')).toBe(
      `Call ${value}. No answer: ${value} again.`,
    );
  });

  test.each([
    'Call [fax].',
    'See [constructor].',
    '[not done] 1. Plan made',
    '[done 10:05] 1. Plan made',
    'on-call-phone',
    '[ on-call-phone ]',
    '',
  ])('leaves %j as it is', (text) => {
    expect(withSettings(text)).toBe(text);
  });
});

test.each([
  ['555-0111', 'tel:5550111'],
  ['1-800-799-7233', 'tel:18007997233'],
  ['+1 (555) 555-0100', 'tel:+15555550100'],
  ['555-0100 ext. 4', 'tel:5550100'],
  ['988 (call or text)', 'tel:988'],
])('%s is called by %s', (value, address) => {
  expect(toTel(value)).toBe(address);
});

test('every phone of the program can be called', () => {
  for (const {value, kind} of Object.values(program.settings)) {
    if (kind === 'phone') {
      expect(toTel(value)).toMatch(/^tel:\+?\d{3,15}$/);
    }
  }
});
