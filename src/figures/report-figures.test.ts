/** Indicators by hand: who is counted, out of whom, and who is left out, as MON-04 defines each. */
import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {COUNTED_ON, lastYear, RULES, report} from '../../tests/helpers/figures.ts';
import {reportFiguresAtOnce} from './report-figures.ts';
import {sumOf} from './series.ts';

const NONE = {leftOut: {}, missing: {}, beside: {}};

/** A file of stays with these columns beside the number. */
function stays(columns: string, ...rows: string[]) {
  return report([`stay,${columns}`, ...rows.map((row, place) => `${place + 1},${row}`)].join('\n'));
}

test('days to the first group: the median, without those who asked for a later start', () => {
  const read = stays(
    'first_contact,first_group,later_start',
    '2026-05-04,2026-05-06,',
    '2026-05-04,2026-05-13,no',
    '2026-05-04,2026-06-30,yes',
    ',2026-05-20,',
    '2026-05-04,,',
  );
  expect(lastYear(read, 'time-to-first-group')).toEqual({
    ...NONE,
    median: 5.5,
    values: 2,
    leftOut: {'asked for a later start': 1},
    missing: {'no first contact': 1},
  });
});

test('started: by day 14, and not before these 14 days are over', () => {
  const read = stays(
    'admitted,first_group,sent_elsewhere',
    '2026-05-01,2026-05-15,',
    '2026-05-01,2026-05-16,',
    '2026-05-01,,',
    '2026-05-01,,yes',
    '2026-10-28,,',
  );
  expect(lastYear(read, 'started')).toEqual({
    ...NONE,
    above: 1,
    below: 3,
    leftOut: {'sent to another level before starting': 1},
    missing: {'14 days are not over': 1},
  });
});

test('discharges: what counts, what is left out, and what is printed beside', () => {
  const codes = [
    'completed',
    'stepped down',
    'left against advice',
    'lost to contact',
    'administrative',
    'coverage ended',
    'died',
  ];
  const read = stays('last_day,discharge', ...codes.map((code) => `2026-05-08,${code}`), ',');
  expect(lastYear(read, 'unplanned-discharge')).toEqual({
    ...NONE,
    above: 2,
    below: 6,
    leftOut: {died: 1},
    beside: {'coverage ended': 1},
  });
  expect(lastYear(read, 'completion')).toEqual({...NONE, above: 2, below: 5, leftOut: {administrative: 1, died: 1}});
});

test('seen after leaving: days 1 to 7 and 1 to 30, once the window is closed', () => {
  const read = stays(
    'last_day,seen_on,straight_to_care,died_on',
    '2026-05-01,2026-05-01,,',
    '2026-05-01,2026-05-08,,',
    '2026-05-01,2026-05-09,,',
    '2026-05-01,2026-05-31,,',
    '2026-05-01,2026-06-01,,',
    '2026-05-01,,,',
    '2026-05-01,,yes,',
    '2026-05-01,,,2026-05-20',
    '2026-10-20,,,',
  );
  expect(lastYear(read, 'seen-within-7-days')).toMatchObject({above: 1, below: 8, leftOut: {'straight into higher care': 1}});
  expect(lastYear(read, 'seen-within-30-days')).toMatchObject({
    above: 3,
    below: 6,
    leftOut: {'straight into higher care': 1, 'died before the window closed': 1},
    missing: {'30 days are not over': 1},
  });
});

test('higher care: a blank is not known, is shown beside the rate, and stays in it', () => {
  const read = stays(
    'last_day,higher_care,straight_to_care',
    '2026-05-01,2026-05-31,',
    '2026-05-01,2026-06-01,',
    '2026-05-01,none,',
    '2026-05-01,unknown,',
    '2026-05-01,,',
    '2026-05-01,2026-05-01,',
    '2026-05-01,none,yes',
  );
  expect(lastYear(read, 'readmission-30')).toEqual({
    ...NONE,
    above: 1,
    below: 5,
    leftOut: {'direct transfer': 2},
    beside: {'not known': 2},
  });
});

test('outcomes follow the classes of MON-02.9', () => {
  const read = stays(
    'first_group,last_day,phq9_first,phq9_last',
    '2026-04-01,2026-05-08,20,8',
    '2026-04-01,2026-05-08,20,14',
    '2026-04-01,2026-05-08,20,15',
    '2026-04-01,2026-05-08,12,9',
    '2026-04-01,2026-05-08,9,2',
    '2026-04-01,2026-05-08,12,18',
    '2026-04-01,2026-05-08,12,',
  );
  const [improved, worse, recovered, response, remission, pairs] = [
    'reliable-improvement',
    'reliable-deterioration',
    'recovered',
    'response',
    'remission',
    'paired-scores',
  ].map((key) => lastYear(read, key));
  expect([improved, worse, recovered, response, remission, pairs]).toMatchObject([
    {above: 3, below: 6},
    {above: 1, below: 6},
    {above: 1, below: 5, leftOut: {'began under the case cut-off': 1}, missing: {'no pair of scores': 1}},
    {above: 1, below: 5},
    {above: 0, below: 5},
    {above: 6, below: 7},
  ]);
  const again = read.indicators.filter(({countsMissing}) => countsMissing).map(({key}) => key);
  expect(again).toEqual(['reliable-improvement', 'reliable-deterioration']);
});

test('hours and no-shows, by the words of ENG-01.2', () => {
  const read = report(
    [
      'stay,day,planned_hours,attended_hours,word',
      '1,2026-05-04,3,3,here',
      '1,2026-05-06,3,1.5,ill with paper',
      '1,2026-05-08,3,0,no word',
      '1,2026-05-11,3,0,canceled in time',
      '1,2026-05-13,3,0,canceled late',
      '1,2026-05-15,3,0,planned away',
      '1,2026-05-18,3,0,we canceled',
    ].join('\n'),
  );
  expect(lastYear(read, 'attendance')).toEqual({
    ...NONE,
    above: 4.5,
    below: 13.5,
    leftOut: {'ill with paper': 1.5, 'planned away': 3, 'we canceled': 3},
  });
  expect(lastYear(read, 'no-show')).toEqual({
    ...NONE,
    above: 1,
    below: 4,
    leftOut: {'canceled in time': 1, 'planned away': 1, 'we canceled': 1},
  });
});

test('weeks from Monday to Sunday, by stay, in the month in which they end', () => {
  const week = (stay: number, days: string[], hours: number, edge = '', down = '') =>
    days.map((day) => `${stay},${day},3,${hours},${hours > 0 ? 'here' : 'no word'},${down},${edge}`);
  const read = report(
    [
      'stay,day,planned_hours,attended_hours,word,step_down,edge_week',
      ...week(1, ['2026-04-27', '2026-04-29', '2026-05-01'], 3),
      ...week(2, ['2026-04-27', '2026-04-29', '2026-05-01'], 2.75),
      ...week(3, ['2026-04-27', '2026-04-29', '2026-05-01'], 3, 'yes'),
      ...week(4, ['2026-04-27', '2026-04-29', '2026-05-01'], 3, '', 'yes'),
      ...week(5, ['2026-04-27', '2026-04-29'], 3),
      ...week(6, ['2026-05-03'], 3),
    ].join('\n'),
  );
  const months = read.indicators.find(({key}) => key === 'nine-hour-weeks')?.series[0]?.months;
  expect(months).toMatchObject([
    {period: '2026-05', above: 1, below: 2, leftOut: {'first or last week': 1, 'agreed step-down': 1}},
  ]);
});

test('tracks apart, then together; the month of counting is in no point', () => {
  const read = report(
    [
      'stay,track,admitted,first_group',
      '1,mental health,2026-08-03,2026-08-05',
      '2,Co-Occurring,2026-10-05,2026-10-07',
      '3,,2026-11-02,2026-11-04',
    ].join('\n'),
  );
  const started = read.indicators.find(({key}) => key === 'started');
  expect(started?.series.map(({track, months, notOver}) => [track, months.map(({period}) => period), notOver])).toEqual([
    ['co-occurring', ['2026-10'], 0],
    ['mental health', ['2026-08', '2026-09', '2026-10'], 0],
    [undefined, ['2026-08', '2026-09', '2026-10'], 1],
  ]);
  expect(started?.series[2]?.quarters.map(({period}) => period)).toEqual(['2026-Q3']);
});

test('two files of one name are told apart', () => {
  const bytes = new TextEncoder().encode('stay,admitted,first_group\n1,2026-08-03,2026-08-05\n');
  const {files, leftOut} = reportFiguresAtOnce(
    [
      {name: 'a.csv', bytes},
      {name: 'a.csv', bytes},
    ],
    {...RULES, countedOn: COUNTED_ON},
  );
  expect([files.map(({name}) => name), leftOut[0]?.file]).toEqual([['a.csv', 'a.csv (2)'], 'a.csv (2)']);
});

const SAMPLES = ['stays', 'days', 'counts'].map((name) => readFileSync(`static/samples/invented-${name}.csv`));

test('every row of the sample files is used, and every indicator that can be counted from rows is', () => {
  const {leftOut, notCounted, indicators} = report(...SAMPLES);
  expect([leftOut, notCounted]).toEqual([[], []]);
  expect(indicators).toHaveLength(19);
});

test('a count is in one month, one quarter, and one year only: sums agree, whatever the order of rows', () => {
  const [head = '', ...lines] = String(SAMPLES[0]).trim().split('\r\n');
  const whole = report(SAMPLES[0] as Buffer);
  fc.assert(
    fc.property(fc.shuffledSubarray(lines, {minLength: lines.length}), (shuffled) => {
      expect(report([head, ...shuffled].join('\n')).indicators).toEqual(whole.indicators);
    }),
    {numRuns: 5},
  );
  for (const {key, kind, series} of whole.indicators) {
    const together = series.at(-1);
    const apart = series.slice(0, -1);
    const total = (list: typeof series) =>
      list
        .flatMap(({months}) => months)
        .reduce((sum, one) => sum + one.below + one.values + sumOf(one.missing) + sumOf(one.leftOut), 0);
    expect([key, total(apart)]).toEqual([key, together ? total([together]) : 0]);
    const last = together?.months.slice(-12).reduce((sum, {above}) => sum + above, 0);
    expect([kind, last]).toEqual([kind, together?.lastYear.above]);
  }
});
