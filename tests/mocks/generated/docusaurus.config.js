/** What Docusaurus' client reads of the site's configuration. */
module.exports = {
  title: 'IOP operations manual',
  url: 'https://manual.example.org',
  baseUrl: '/next/',
  trailingSlash: true,
  onBrokenLinks: 'throw',
  future: {experimental_router: 'browser', v4: {}, faster: {}},
  i18n: {defaultLocale: 'en', locales: ['en'], localeConfigs: {}},
  storage: {type: 'localStorage', namespace: 'iop-manual'},
  themeConfig: {docs: {versionPersistence: 'localStorage'}, colorMode: {}, navbar: {items: []}},
};
