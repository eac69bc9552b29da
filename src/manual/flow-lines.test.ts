import {flowLines} from './flow-lines.ts';

test('arrows are told in the labels of their boxes', () => {
  const dot = `screen [label="C-SSRS\\nscreen"]
low [shape=box, label="Low: \\"plan\\" today"]

screen -> low [label="Q1 or\\lQ2 only"]
low -> screen -> end;
{ rank=same; low; screen }
rankdir=LR`;
  expect(flowLines(dot)).toEqual([
    'C-SSRS screen → Low: "plan" today, when: Q1 or Q2 only',
    'Low: "plan" today → C-SSRS screen → end',
  ]);
});

test('a box without an arrow is told by itself, and an arrow may have a look', () => {
  expect(flowLines('alone [label="Stay"]\na -> b [style=dashed]\na -> c [style=dashed, label="no"]')).toEqual([
    'Stay',
    'a → b',
    'a → c, when: no',
  ]);
});

test('what is not understood stays as it is', () => {
  expect(flowLines('"quoted name" -> b')).toEqual(['"quoted name" -> b']);
});
