/** The mapping of jest.config.mjs and the wrapper, on which every test of a component stands. */
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {screen} from '@testing-library/react';
import styles from '../../src/components/Say/styles.module.css';
import {renderInSite} from './site.tsx';

function Probe() {
  return (
    <p className={styles.say}>
      {useIsBrowser() ? 'hydrated' : 'on the server'} {useBaseUrl('/img/a.svg')} <Link to="/saf-02">SAF-02</Link>
    </p>
  );
}

test("Docusaurus' hooks, its Link and CSS modules work", () => {
  renderInSite(<Probe />);
  expect(screen.getByText(/hydrated \/next\/img\/a\.svg/).className).toBe('say');
  expect(screen.getByRole('link', {name: 'SAF-02'}).getAttribute('href')).toBe('/next/saf-02/');
});
