/** What src/plugins/manual writes for the site's own pages. */
declare module '@generated/manual/default/contents.json' {
  const contents: import('./manual/contents.ts').Contents;
  export default contents;
}

declare module '@generated/manual/default/changes.json' {
  const changes: import('./manual/changes-view.ts').ChangesView;
  export default changes;
}

declare module '@generated/manual/default/governance.json' {
  const governance: import('./manual/governance.ts').Governance;
  export default governance;
}

declare module '@generated/manual/default/words.json' {
  const words: {edition: import('./manual/schemas.ts').EditionHead; list: import('./manual/words-list.ts').WordsList};
  export default words;
}

declare module '@generated/manual/default/reading.json' {
  const reading: import('./onboarding/reading-data.ts').ReadingData;
  export default reading;
}

declare module '@generated/manual/default/knowledge-checks.json' {
  const checks: import('./onboarding/reading-data.ts').Check[];
  export default checks;
}

declare module '@generated/manual/default/shift.json' {
  const shift: import('./manual/shift-data.ts').ShiftData;
  export default shift;
}

declare module '@generated/manual/default/measures.json' {
  const measures: import('./manual/measures.ts').Measures;
  export default measures;
}

declare module '@generated/manual/default/figures.json' {
  const figures: import('./manual/figures-data.ts').FiguresData;
  export default figures;
}
