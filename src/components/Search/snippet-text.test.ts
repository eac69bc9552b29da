import {program} from '../../../program.config.ts';
import {toMarkedParts} from './mark-words.ts';
import {withSettingsIn} from './snippet-text.ts';

const room = program.settings['quiet-room'].value;

test('settings stand with their values, and marks stay on their words', () => {
  const text = 'client to [quiet-room], then the client';
  const {text: shown, marks} = withSettingsIn({
    text,
    marks: [
      [0, 6],
      [11, 16],
      [33, 39],
    ],
  });
  expect(toMarkedParts(shown, marks)).toEqual(['', 'client', ` to ${room}, then the `, 'client', '']);
});

test.each(['no setting', '[done 10:05] and [fax]', '[quiet-roo'])('%j stays as it is', (text) => {
  expect(withSettingsIn({text, marks: [[0, 2]]})).toEqual({text, marks: [[0, 2]]});
});
