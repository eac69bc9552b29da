import {printed} from '../../tests/helpers/manual.ts';
import {checkFlows, createFlowRenderer, type FlowRenderer} from './flow.ts';

const SCREEN = {
  title: 'From screen to action',
  line: 20,
  dot: `ask [label="C-SSRS screen:\\nhighest answer?"]
low [label="Low & none:\\lSAF-01 today"]
high [label="High"]
end
ask -> low [label="Q1 or\\nQ2"]
ask -> high [label="Q3 < now"]
low -> end
high -> end`,
};

let render: FlowRenderer;

beforeAll(async () => {
  render = await createFlowRenderer();
});

describe('the picture', () => {
  test('is an SVG without a head, tooltips, names or colours of its own', () => {
    const {svg, title, width} = render(SCREEN);
    expect(title).toBe('From screen to action');
    expect(svg).toMatch(
      /^<svg aria-hidden="true" focusable="false" viewBox="[\d. ]+" xmlns="http:\/\/www.w3.org\/2000\/svg">.*<\/svg>$/,
    );
    expect(svg).not.toMatch(/<title|<!--|<\?xml|\s(?:fill|stroke|id|font-family|width|height)="|\n/);
    expect(width).toBeGreaterThan(100);
  });

  test('shows the words, with what HTML would take for markup written out', () => {
    const {svg} = render(SCREEN);
    expect(svg).toContain('>Low &amp; none:<');
    expect(svg).toContain('>Q3 &lt; now<');
  });

  test('drops colours that an author writes', () => {
    expect(
      render({...SCREEN, dot: 'a [color=red, fillcolor=blue, style=filled, fontcolor=green]\na -> b [color=red]'}).svg,
    ).not.toMatch(/red|blue|green/);
  });

  test('is the same, byte for byte, every time', async () => {
    const other = await createFlowRenderer();
    expect(other(SCREEN)).toEqual(render(SCREEN));
    expect(render(SCREEN)).toEqual(render(SCREEN));
  });
});

describe('the same in words', () => {
  test('says from each box where one goes, and when', () => {
    expect(render(SCREEN).steps).toEqual([
      {
        from: 'C-SSRS screen: highest answer?',
        to: [
          {when: 'Q1 or Q2', next: 'Low & none: SAF-01 today'},
          {when: 'Q3 < now', next: 'High'},
        ],
      },
      {from: 'Low & none: SAF-01 today', to: [{next: 'end'}]},
      {from: 'High', to: [{next: 'end'}]},
    ]);
  });

  test('leaves no box out, and takes no group of boxes for one', () => {
    expect(render({...SCREEN, dot: 'alone [label="On its own"]\nsubgraph cluster_x { label="Group"; a -> b }'}).steps).toEqual([
      {from: 'On its own', to: []},
      {from: 'a', to: [{next: 'b'}]},
    ]);
  });
});

describe('what an author is told', () => {
  test('about a picture that cannot be drawn, at its line', () => {
    const said = (dot: string) =>
      printed(checkFlows({file: 'safety/saf-02.mdx', flows: [SCREEN, {title: 'Way out', line: 40, dot}]}, render));
    expect(said('a -> -> b')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:41:1 The flow picture "Way out" cannot be drawn: syntax error near '->' → write boxes as name [label="…"] and arrows as a -> b [label="…"], one a line"`,
    );
    expect(said('a -> b\nb -> c\nc -> -> d')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:43:1 The flow picture "Way out" cannot be drawn: syntax error near '->' → write boxes as name [label="…"] and arrows as a -> b [label="…"], one a line"`,
    );
    expect(said('a [label="x]')).toMatchInlineSnapshot(
      `"safety/saf-02.mdx:41:1 The flow picture "Way out" cannot be drawn: syntax error scanning a quoted string (missing endquote? longer than 16384?) String starting:"x] } → write boxes as name [label="…"] and arrows as a -> b [label="…"], one a line"`,
    );
  });

  test('nothing about one that can, also after one that cannot', () => {
    expect(checkFlows({file: 'a.mdx', flows: [SCREEN]}, render)).toEqual([]);
  });
});
