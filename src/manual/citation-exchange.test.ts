import {toCitation} from './citation.ts';
import {exchangeCitations} from './citation-exchange.ts';

const SITE = {
  manual: 'IOP operations manual',
  publisher: 'Example County Intensive Outpatient Program',
  origin: 'https://manual.of-a-clinic-with-a-long-name.example.org',
  read: '2026-11-22',
};
const SECTION = {
  code: 'SAF-08.4',
  title: 'Getting home & <10 “minutes”',
  pageTitle: 'Intoxicated or impaired arrival',
  edition: '2026.1',
  effective: '2026-12-01',
  fingerprint: '3f9a1c02',
};
const PAGE = {
  code: 'SAF-08',
  title: 'Intoxicated or impaired arrival',
  pageTitle: 'Intoxicated or impaired arrival',
  edition: 'draft',
};

const both = [toCitation(SECTION, SITE), toCitation(PAGE, SITE)];

test('BibTeX: special signs are written as TeX has them, codes keep their capitals, and labels tell editions apart', () => {
  expect(exchangeCitations(both, 'bibtex')).toMatchInlineSnapshot(`
"@inbook{SAF-08.4:2026.1,
	booktitle = {IOP operations manual},
	edition = {2026.1},
	year = {2026},
	month = {dec 1},
	note = {Fingerprint 3f9a1c02. In: SAF-08 Intoxicated or impaired arrival},
	publisher = {Example County Intensive Outpatient Program},
	title = {{{SAF}-08.4} {Getting} home \\& \\textless{}10 \`\`minutes''},
	url = {https://manual.of-a-clinic-with-a-long-name.example.org/2026.1/saf-08/#saf-08-4},
}
@inbook{SAF-08:draft,
	booktitle = {IOP operations manual},
	note = {Draft, read 2026-11-22.},
	publisher = {Example County Intensive Outpatient Program},
	title = {{{SAF}-08} {Intoxicated} or impaired arrival},
	url = {https://manual.of-a-clinic-with-a-long-name.example.org/next/saf-08/},
}
"
`);
});

test('RIS: one value a line, whole addresses', () => {
  expect(exchangeCitations(both, 'ris')).toMatchInlineSnapshot(`
"TY  - CHAP
ET  - 2026.1
ID  - SAF-08.4:2026.1
N1  - Fingerprint 3f9a1c02. In: SAF-08 Intoxicated or impaired arrival
PB  - Example County Intensive Outpatient Program
PY  - 2026
T2  - IOP operations manual
TI  - SAF-08.4 Getting home & <10 “minutes”
UR  - https://manual.of-a-clinic-with-a-long-name.example.org/2026.1/saf-08/#saf-08-4
ER  - 

TY  - CHAP
ID  - SAF-08:draft
N1  - Draft, read 2026-11-22.
PB  - Example County Intensive Outpatient Program
T2  - IOP operations manual
TI  - SAF-08 Intoxicated or impaired arrival
UR  - https://manual.of-a-clinic-with-a-long-name.example.org/next/saf-08/
Y2  - 2026/11/22/
ER  - 
"
`);
});

test('CSL-JSON', () => {
  expect(exchangeCitations(both.slice(1), 'csl')).toMatchInlineSnapshot(`
"[
  {
    "id": "SAF-08:draft",
    "citation-key": "SAF-08:draft",
    "type": "chapter",
    "title": "SAF-08 Intoxicated or impaired arrival",
    "container-title": "IOP operations manual",
    "publisher": "Example County Intensive Outpatient Program",
    "accessed": {
      "date-parts": [
        [
          2026,
          11,
          22
        ]
      ]
    },
    "note": "Draft, read 2026-11-22.",
    "URL": "https://manual.of-a-clinic-with-a-long-name.example.org/next/saf-08/"
  }
]
"
`);
});

test('of a floating citation no edition is claimed', () => {
  expect(exchangeCitations([toCitation(SECTION, {...SITE, inForce: '2026.1'}, 'floating')], 'ris')).toMatchInlineSnapshot(`
"TY  - CHAP
ID  - SAF-08.4:in-force
N1  - Edition in force on 2026-11-22. Fingerprint 3f9a1c02. In: SAF-08 Intoxicated or impaired arrival
PB  - Example County Intensive Outpatient Program
T2  - IOP operations manual
TI  - SAF-08.4 Getting home & <10 “minutes”
UR  - https://manual.of-a-clinic-with-a-long-name.example.org/saf-08/#saf-08-4
Y2  - 2026/11/22/
ER  - 
"
`);
});
