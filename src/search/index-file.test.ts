import fc from 'fast-check';
import {PAGE_RUNS} from '../../tests/helpers/arbitrary.ts';
import {liveThrough} from '../../tests/helpers/model-editions.ts';
import {anyHistory} from '../../tests/helpers/model-manual.ts';
import {exportedWith, indexFileWith, pagesSaying} from '../../tests/helpers/search.ts';
import {exportManual} from '../manual/export-manual.ts';
import {ByteReader, ByteWriter} from './bytes.ts';
import {DamagedIndex, OtherVersion, readIndexFile, toIndexFile, writeIndexFile} from './index-file.ts';
import {FORMAT} from './protocol.ts';

describe('an index as bytes', () => {
  test('comes back', () => {
    const file = indexFileWith();
    expect(readIndexFile(writeIndexFile(file))).toEqual(file);
  });

  test('of any manual comes back', () => {
    fc.assert(
      fc.property(anyHistory, (plan) => {
        for (const {release} of liveThrough(plan)) {
          const file = toIndexFile(exportManual(release.manual, release.withdrawals));
          expect(readIndexFile(writeIndexFile(file))).toEqual(file);
        }
      }),
      PAGE_RUNS,
    );
  });

  test('is the same for the same text', () => {
    expect(writeIndexFile(indexFileWith())).toEqual(writeIndexFile(indexFileWith()));
  });
});

describe('a word that falls nearly everywhere', () => {
  const numbers = Array.from({length: 120}, (_, index) => index + 1);
  const section = (number: number) => `## Part ${number} {/* #saf-10-${number} */}\n\nText ${number} names the phone`;
  const body = numbers.map((number) => `${section(number)}${number === 7 ? ', the phone and the phone.' : '.'}`).join('\n\n');
  const front = {title: 'Calls', description: 'Nothing.'};
  const {postings, documents} = indexFileWith({pages: [{code: 'SAF-10', front, body}]});

  test('is kept where the text is about it', () => {
    expect(postings.get('phone')?.documents.map((place) => documents[place]?.code)).toEqual(['SAF-10.7']);
  });

  test('does not take rare words with it', () => {
    expect(postings.get('text')?.documents).toEqual([]);
    expect(postings.get('100')?.documents.map((place) => documents[place]?.code)).toEqual(['SAF-10.100']);
  });
});

describe('an index that is not as it was written', () => {
  const bytes = writeIndexFile(indexFileWith({pages: pagesSaying('Stay with the client.')}));
  const errorOf = (changed: Uint8Array) => {
    try {
      readIndexFile(changed);
      return undefined;
    } catch (error) {
      return error;
    }
  };
  const isTold = (changed: Uint8Array) => {
    const error = errorOf(changed);
    return error instanceof DamagedIndex || error instanceof OtherVersion;
  };

  test('cut anywhere', () => {
    const places = [...bytes.keys()].filter((place) => !isTold(bytes.slice(0, place)));
    expect(places).toEqual([]);
  });

  test('with any byte altered', () => {
    const places = [...bytes.keys()].filter((place) =>
      [0x01, 0x20, 0x80, 0xff].some((bits) => !isTold(bytes.with(place, (bytes[place] as number) ^ bits))),
    );
    expect(places).toEqual([]);
  });

  test('no index at all', () => {
    for (const text of ['', '<!doctype html><title>Not found</title>', '{"format": 1}']) {
      expect(errorOf(new TextEncoder().encode(text))).toBeInstanceOf(DamagedIndex);
    }
  });

  test('of another format, whatever else is in it', () => {
    const reader = new ByteReader(bytes);
    const other = new ByteWriter();
    other.text(reader.text());
    other.number(FORMAT + 1);
    expect(errorOf(other.done())).toBeInstanceOf(OtherVersion);
  });
});

describe('what is in it', () => {
  const file = indexFileWith();
  const stemsIn = (code: string) => {
    const place = file.documents.findIndex((document) => document.code === code);
    return [...file.postings].flatMap(([stem, {documents, counts}]) =>
      documents.includes(place) ? [[stem, counts[documents.indexOf(place)]]] : [],
    );
  };

  test('the words of a section by stem: bold ones count more, codes and question words do not', () => {
    expect(stemsIn('SAF-02.2')).toEqual(
      expect.arrayContaining([
        ['consent', 3],
        ['written', 3],
        ['cssr', 1],
        ['first', 1],
      ]),
    );
    const words = stemsIn('SAF-02.2').map(([stem]) => stem);
    expect(words).not.toEqual(expect.arrayContaining(['saf']));
    expect(words).not.toEqual(expect.arrayContaining(['the']));
    expect(stemsIn('SAF-03.2')).toContainEqual(['document', 2]);
  });

  test('only filters that leave something, in their own order', () => {
    expect(file.names).toEqual({
      role: [
        {key: 'primary-therapist', name: 'Primary therapist'},
        {key: 'front-desk', name: 'Front desk'},
      ],
      chapter: [
        {key: 'SES', name: 'Sessions'},
        {key: 'SAF', name: 'Safety'},
        {key: 'ASM', name: 'Assessment'},
      ],
      kind: [
        {key: 'do-now', name: 'Do now'},
        {key: 'checklist', name: 'Checklists'},
        {key: 'session', name: 'Sessions'},
        {key: 'section', name: 'Sections'},
        {key: 'instrument', name: 'Instruments'},
        {key: 'term', name: 'Words'},
      ],
      phase: [{key: 'leaving', name: 'Leaving'}],
    });
  });

  test('terms and ordinary words that mean the same', () => {
    expect(file.synonyms).toEqual([
      ['C-SSRS', 'Columbia-Suicide Severity Rating Scale', 'Columbia'],
      ['IOP', 'Intensive outpatient program'],
      ['client', 'patient', 'pt'],
      ['overdose', 'od', 'took too much'],
      ['naloxone', 'narcan'],
    ]);
  });

  test('its edition may go by another name than its own', () => {
    expect([file.edition, toIndexFile(exportedWith(), '2026.1').edition]).toEqual(['draft', '2026.1']);
  });

  test('what is gone, and why', () => {
    expect(file.gone).toContainEqual({code: 'SAF-07', title: 'Weapons', edition: '2026.1', why: 'Not needed.'});
  });
});
