import {renderInSite} from '../../tests/helpers/site.tsx';
import {Term} from './Term/index.tsx';

test('a component for pages says so when it stands outside of one', () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(() => renderInSite(<Term>C-SSRS</Term>)).toThrow(
    'This component reads the data of a manual page, and stands outside of one.',
  );
});
