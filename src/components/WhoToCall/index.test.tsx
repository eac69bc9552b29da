import {program} from '../../../program.config.ts';
import {withLiveParts} from '../../../scripts/lib/live-parts.ts';
import {renderInSite} from '../../../tests/helpers/site.tsx';
import {WhoToCall} from './index.tsx';

test('every setting stands in one list, phones so that they can be called', () => {
  const {container} = renderInSite(<WhoToCall />);
  const names = [...container.querySelectorAll('dt')].map(({textContent}) => textContent);
  expect(names.sort()).toEqual(
    Object.values(program.settings)
      .map(({label}) => label)
      .sort(),
  );
  const phones = Object.values(program.settings).filter(({kind}) => kind === 'phone');
  expect(container.querySelectorAll('a[href^="tel:"]').length).toBe(phones.length);
});

test('an edition that is published again gets the lists that React would render', () => {
  const {container} = renderInSite(<WhoToCall />);
  const rendered = container.innerHTML;
  const emptied = rendered.replaceAll(/(<dl[^>]*>).*?<\/dl>/g, '$1</dl>');
  expect(emptied).not.toBe(rendered);
  const page = (body: string) => `<html><head></head><body>${body}</body></html>`;
  const live = {program, publishedAt: program.url, successor: undefined};
  expect(withLiveParts(page(emptied), live)).toContain(`<body>${rendered}`);
});
