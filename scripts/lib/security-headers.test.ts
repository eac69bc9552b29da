import {toContentSecurityPolicy, toHeadersFile, toNginxHeaders, toSecurityHeaders} from './security-headers.ts';

const PARTS = {scripts: ["'sha256-a='"], styles: [], styleAttributes: ["'sha256-b='"]};

test('the policy names what pages have in them, and nothing wider', () => {
  const policy = toContentSecurityPolicy(PARTS);
  expect(policy.split('; ')).toMatchInlineSnapshot(`
[
  "default-src 'none'",
  "script-src 'self' 'sha256-a='",
  "style-src 'self'",
  "style-src-attr 'unsafe-hashes' 'sha256-b='",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
]
`);
  expect(policy).not.toMatch(/unsafe-(inline|eval)|\*|https?:/);
});

test('pages connect to their own origin, and to a record store where the program has one', () => {
  expect(toContentSecurityPolicy(PARTS)).toContain("; connect-src 'self';");
  expect(toContentSecurityPolicy(PARTS, 'https://lrs.example.org')).toContain("; connect-src 'self' https://lrs.example.org;");
});

test('without style attributes nothing is said of them', () => {
  expect(toContentSecurityPolicy({...PARTS, styleAttributes: []})).not.toContain('unsafe-hashes');
});

test('for nginx, and for delivery networks', () => {
  const headers = toSecurityHeaders(toContentSecurityPolicy(PARTS)).filter(({name}) => name.startsWith('X-'));
  expect(toNginxHeaders(headers)).toMatchInlineSnapshot(`
"# Written by npm run package: the hashes are those of this build's pages.
add_header X-Content-Type-Options "nosniff" always;
"
`);
  expect(toHeadersFile(headers, ['/assets/', '/2026.1/assets/'])).toMatchInlineSnapshot(`
"/*
  X-Content-Type-Options: nosniff
/assets/*
  Cache-Control: public, max-age=31536000, immutable
/2026.1/assets/*
  Cache-Control: public, max-age=31536000, immutable
"
`);
});
