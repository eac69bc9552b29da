import {useLocation} from '@docusaurus/router';
import {screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {renderInSite} from '../../tests/helpers/site.tsx';
import {isRoleKey, useChosenRole} from './use-chosen-role.ts';

function Probe() {
  const [role, choose] = useChosenRole();
  const {pathname, search} = useLocation();
  return (
    <>
      <output aria-label="role">{role ?? 'none'}</output>
      <output aria-label="address">{pathname + search}</output>
      <button type="button" onClick={() => choose('front-desk')}>
        Choose
      </button>
      <button type="button" onClick={() => choose(undefined)}>
        Unchoose
      </button>
    </>
  );
}

const text = (label: string) => screen.getByRole('status', {name: label}).textContent;

test.each([
  ['/onboarding/?role=front-desk', 'front-desk'],
  ['/onboarding/?a=b&role=registered-nurse', 'registered-nurse'],
  ['/onboarding/', 'none'],
  ['/onboarding/?role=', 'none'],
  ['/onboarding/?role=%3Cscript%3E', 'none'],
])('%s is the address of %s', (address, role) => {
  renderInSite(<Probe />, address);
  expect(text('role')).toBe(role);
});

test('a choice stands in the address, and can be taken out of it', async () => {
  const user = userEvent.setup();
  renderInSite(<Probe />, '/onboarding/');
  await user.click(screen.getByRole('button', {name: 'Choose'}));
  expect([text('role'), text('address')]).toEqual(['front-desk', '/onboarding/?role=front-desk']);
  await user.click(screen.getByRole('button', {name: 'Unchoose'}));
  expect([text('role'), text('address')]).toEqual(['none', '/onboarding/']);
});

describe('isRoleKey', () => {
  test.each(['front-desk', 'nurse', 'utilization-review-specialist', 'level-2-nurse', 'a'.repeat(59)])(
    '%s could be one',
    (key) => {
      expect(isRoleKey(key)).toBe(true);
    },
  );

  test.each(['', 'Front-desk', 'front desk', '-desk', 'desk-', 'front--desk', 'desk\n', '../desk', 'a'.repeat(60)])(
    '%j could not',
    (key) => {
      expect(isRoleKey(key)).toBe(false);
    },
  );
});
