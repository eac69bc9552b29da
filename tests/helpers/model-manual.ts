/**
 * A manual with a past, as a model: tiny pages as data, and all that a team does to them between two editions. It knows from its own
 * data what became of each code, so that the domain's answers can be held against it.
 */
import fc from 'fast-check';
import {nextPageCode} from '../../src/manual/number.ts';
import {flatten, type Part, type Words} from './model-text.ts';

export type Draft = {
  pages: Part[];
  /** Parts that this draft withdraws, and what replaces each. What stands in them goes along. */
  withdrawn: {part: Part; successor?: Part}[];
  /** Codes that may not be given again. */
  issued: Set<string>;
  nextId: number;
};

const EDITS = [
  'add page',
  'add section',
  'add subsection',
  'add checklist',
  'reword',
  'reword',
  'retitle',
  'rewrite in other markup',
  'reorder sections',
  'move section',
  'move checklist',
  'split',
  'merge',
  'withdraw',
  'replace',
  'withdraw page',
] as const;

export type Edit = {
  edit: (typeof EDITS)[number];
  /** Which part, and which other one. */
  at: number;
  to: number;
  title: string;
  words: Words;
  look: number;
};

const words: fc.Arbitrary<Words> = fc.record({
  shape: fc.constantFrom('prose', 'list', 'table', 'box'),
  list: fc.uniqueArray(fc.constantFrom('ask', 'call', 'wait', 'write', 'stay'), {minLength: 1, maxLength: 3}),
});

const edit: fc.Arbitrary<Edit> = fc.record({
  edit: fc.constantFrom(...EDITS),
  at: fc.nat({max: 99}),
  to: fc.nat({max: 99}),
  title: fc.constantFrom('Arrival', 'Leaving', 'At night', 'Alone'),
  words,
  look: fc.nat({max: 2}),
});

/** What is edited for each edition, and how many days after the one before it takes effect. */
export type EditionPlan = {edits: Edit[]; days: number};

export const anyHistory: fc.Arbitrary<EditionPlan[]> = fc.array(
  fc.record({edits: fc.array(edit, {maxLength: 12}), days: fc.integer({min: 1, max: 60})}),
  {minLength: 2, maxLength: 6, size: 'max'},
);

/** A draft of two pages with something of everything. */
export function startDraft(): Draft {
  const draft: Draft = {pages: [], withdrawn: [], issued: new Set(), nextId: 0};
  const start = (name: Edit['edit'], at: number) =>
    applyEdit(draft, {edit: name, at, to: at, title: 'Arrival', words: {shape: 'prose', list: ['ask', 'first']}, look: 0});
  start('add page', 0);
  start('add page', 1);
  start('add section', 0);
  start('add subsection', 0);
  start('add checklist', 1);
  start('add checklist', 3);
  return draft;
}

/** Does the edit; nothing, where the manual has nothing to do it to. */
export function applyEdit(draft: Draft, {edit: name, at, to, title, words: list, look}: Edit): void {
  const all = draft.pages.flatMap(flatten);
  const pick = (parts: readonly Part[], index = at) => parts[index % Math.max(1, parts.length)];
  const of = (...kinds: Part['kind'][]) => all.filter(({kind}) => kinds.includes(kind));
  const make = (kind: Part['kind'], more: Partial<Part> = {}): Part => ({
    id: draft.nextId++,
    kind,
    released: false,
    title,
    words: list,
    look,
    parts: [],
    ...more,
  });
  const add = (kind: Part['kind'], ...homes: Part['kind'][]) => pick(of(...homes))?.parts.push(make(kind));
  const part = pick(of('section', 'subsection', 'checklist'));
  const section = pick(of('section'));
  switch (name) {
    case 'add page': {
      const taken = [...draft.issued, ...draft.pages.map(({code}) => code as string)];
      draft.pages.push(make('page', {code: nextPageCode(to % 2 === 0 ? 'SAF' : 'ASM', taken), parts: [make('section')]}));
      return;
    }
    case 'add section':
      add('section', 'page');
      return;
    case 'add subsection':
      add('subsection', 'section');
      return;
    case 'add checklist':
      add('checklist', 'page', 'section', 'subsection');
      return;
    case 'reword':
      Object.assign(pick(all) ?? {}, {words: list});
      return;
    case 'retitle':
      Object.assign(pick(all) ?? {}, {title});
      return;
    case 'rewrite in other markup':
      Object.assign(pick(all) ?? {}, {look});
      return;
    case 'reorder sections': {
      const page = pick(draft.pages);
      page?.parts.unshift(...page.parts.splice(-1));
      return;
    }
    case 'move section': {
      const page = pick(
        draft.pages.filter(({parts}) => section && !parts.includes(section)),
        to,
      );
      if (section && page) {
        page.parts.push(moveAway(draft, section, make));
      }
      return;
    }
    case 'move checklist': {
      const checklist = pick(of('checklist'));
      const page = draft.pages.find((candidate) => checklist && flatten(candidate).includes(checklist));
      if (checklist && page) {
        detach(draft, checklist);
        pick(
          flatten(page).filter(({kind}) => kind !== 'checklist'),
          to,
        )?.parts.push(checklist);
      }
      return;
    }
    case 'split': {
      const whole = pick(of('section', 'subsection'));
      const home = all.find(({parts}) => whole && parts.includes(whole));
      if (whole && home) {
        const {shape, list: split} = whole.words;
        home.parts.push(make(whole.kind, {words: {shape, list: split.slice(-1)}, from: whole}));
        whole.words = {shape, list: [...split.slice(0, -1), 'see']};
      }
      return;
    }
    case 'merge': {
      const other = pick(
        of('section').filter((candidate) => candidate !== section),
        to,
      );
      if (section && other) {
        section.words = {shape: section.words.shape, list: [...section.words.list, ...other.words.list]};
        withdraw(draft, other, section);
      }
      return;
    }
    case 'withdraw':
    case 'replace':
      if (part) {
        const below = flatten(part);
        withdraw(
          draft,
          part,
          name === 'replace'
            ? pick(
                all.filter((candidate) => !below.includes(candidate)),
                to,
              )
            : undefined,
        );
      }
      return;
    case 'withdraw page': {
      const page = pick(draft.pages);
      if (page && draft.pages.length > 1) {
        const left = draft.pages.filter((candidate) => candidate !== page).flatMap(flatten);
        withdraw(draft, page, to % 3 === 0 ? undefined : pick(left, to));
      }
      return;
    }
  }
}

function detach(draft: Draft, part: Part): void {
  for (const {parts} of [{parts: draft.pages}, ...draft.pages.flatMap(flatten)]) {
    const index = parts.indexOf(part);
    if (index !== -1) {
      parts.splice(index, 1);
    }
  }
}

function withdraw(draft: Draft, part: Part, successor?: Part): void {
  detach(draft, part);
  draft.withdrawn.push({part, ...(successor ? {successor} : {})});
}

/** What another page gets: new parts for those that an edition had under a code of this page, the others as they are. */
function moveAway(draft: Draft, section: Part, make: (kind: Part['kind'], more: Partial<Part>) => Part): Part {
  const copy = (part: Part): Part => {
    const parts = part.parts.map(copy);
    const {title, words: list, look} = part;
    return part.released ? make(part.kind, {title, words: list, look, from: part, parts}) : Object.assign(part, {parts});
  };
  const moved = copy(section);
  if (moved === section) {
    detach(draft, section);
  } else {
    withdraw(draft, section, moved);
  }
  return moved;
}
