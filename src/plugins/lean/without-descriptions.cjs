/**
 * A loader for what Docusaurus tells every page of an edition about all its pages. Left out are titles and descriptions for cards,
 * which no page here has (the lists of this site have their own data), and marks of the sidebar that nothing reads.
 */
module.exports = function withoutDescriptions(source) {
  const data = JSON.parse(source);
  // A chapter's page has a file of its own there, of another form.
  if (!data.version) {
    return source;
  }
  const {version, ...rest} = data;
  const slim = (item) => {
    const {docId: _docId, unlisted: _unlisted, ...kept} = item;
    return kept.items ? {...kept, items: kept.items.map(slim)} : kept;
  };
  const docsSidebars = Object.fromEntries(
    Object.entries(version.docsSidebars ?? {}).map(([name, items]) => [name, items.map(slim)]),
  );
  return JSON.stringify({...rest, version: {...version, docsSidebars, docs: {}}});
};
