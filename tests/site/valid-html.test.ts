/** The pages are valid HTML, by html-validate's recommended rules. Each rule that is changed says why. */
import {HtmlValidate} from 'html-validate';
import {pageFiles, readBuilt} from '../helpers/built-site.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // The minifier writes the shortest form that the standard allows: lower-case doctype, bare attributes, no optional end tags.
    'doctype-style': 'off',
    'attr-quotes': 'off',
    'void-style': 'off',
    'no-implicit-close': 'off',
    'no-raw-characters': ['error', {relaxed: true}],
    // React's and Docusaurus' ids begin with an underscore, which HTML allows.
    'valid-id': ['error', {relaxed: true}],
    // Docusaurus: the way to skip to the content stands in a div with a role, the menu's backdrop says "presentation".
    'prefer-native-element': ['error', {exclude: ['region']}],
    'presentation-role-style': 'off',
    // Numbers are kept on one line by the style sheet; odd signs in them would be copied along.
    'tel-non-breaking': 'off',
    // A title is the page's own and the manual's, however long.
    'long-title': 'off',
  },
});

test.each(pageFiles())('%s', async (file) => {
  const {results} = await validator.validateString(readBuilt(file), file);
  const said = results.flatMap(({messages}) =>
    messages.map(({ruleId, message, selector}) => `${ruleId}: ${message} (${selector})`),
  );
  expect(said).toEqual([]);
});
