/** Lists that the site makes of the whole manual, for pages of reference: what an author writes, and the data that it shows. */
export const GENERATED_LISTS: Record<
  string,
  {/** File that src/plugins/manual writes; absent where the list is live. */ data?: string}
> = {
  Glossary: {data: 'words.json'},
  Bibliography: {data: 'bibliography.json'},
  FormsIndex: {data: 'forms.json'},
  WhoToCall: {},
  WithdrawnSections: {data: 'withdrawn.json'},
};
