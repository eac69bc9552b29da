import {readWanted} from './read-wanted.ts';

const wanted = (address: string) => readWanted(`?wanted=${encodeURIComponent(address)}`);

test('a page of an edition, with its address without one', () => {
  expect(wanted('/2026.1/saf-08/?from=mail')).toEqual({
    copy: '2026.1',
    address: '/2026.1/saf-08/?from=mail',
    floating: '/saf-08/',
  });
  expect(wanted('/next/')).toEqual({copy: 'next', address: '/next/', floating: '/'});
});

test.each([
  '',
  'saf-08',
  '/saf-08/',
  '//evil.example/2026.1/',
  '/2026.1//evil.example/',
  '/2026.1/../../x',
  '/2026.1/\\evil.example',
  'javascript:alert(1)//2026.1/',
  'https://evil.example/2026.1/saf-08/',
  '/root/x/',
])('nothing of this site: %j', (address) => {
  expect(wanted(address)).toBeUndefined();
});
