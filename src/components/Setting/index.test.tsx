import {screen} from '@testing-library/react';
import {program} from '../../../program.config.ts';
import {renderInSite} from '../../../tests/helpers/site.tsx';
import {Setting} from './index.tsx';

test('a phone number can be called', () => {
  renderInSite(<Setting name="domestic-violence-hotline" />);
  const {value} = program.settings['domestic-violence-hotline'];
  expect(screen.getByRole('link', {name: value}).getAttribute('href')).toBe(`tel:${value.replaceAll('-', '')}`);
});

test('words are words', () => {
  const {container} = renderInSite(<Setting name="quiet-room" />);
  expect(container.textContent).toBe(program.settings['quiet-room'].value);
  expect(screen.queryByRole('link')).toBeNull();
});

test('a name that the settings no longer have is seen to be missing', () => {
  const {container} = renderInSite(<Setting name="fax" />);
  expect(container.textContent).toBe('[fax: not set]');
});
