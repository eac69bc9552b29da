import {type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState} from 'react';
import {drawChart, type Marker, pointWords} from '../../figures/draw-chart.ts';
import {type Chart, verdictWords} from '../../figures/read-chart.ts';
import styles from './styles.module.css';

const [NARROW, WIDE] = [300, 760];

type Props = {chart: Chart; name: string};

/** One stop of the Tab key; arrows go from point to point. What a point says stands below the chart while it has the focus or the mouse. */
export function ChartFigure({chart, name}: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(WIDE);
  const [active, setActive] = useState<number>();
  const drawing = useMemo(() => drawChart(chart, width), [chart, width]);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) {
      return;
    }
    const measure = () => setWidth(Math.round(Math.min(WIDE, Math.max(NARROW, element.clientWidth))));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const {markers} = drawing;
  const place = markers.findIndex((marker) => marker.place === active);
  const move = (event: KeyboardEvent<SVGSVGElement>) => {
    const next = {ArrowRight: place + 1, ArrowLeft: place - 1, Home: 0, End: markers.length - 1}[event.key];
    const target = next === undefined ? undefined : markers[Math.min(markers.length - 1, Math.max(0, next))];
    if (target) {
      event.preventDefault();
      setActive(target.place);
      frame.current?.querySelector<SVGGElement>(`[data-place="${target.place}"]`)?.focus();
    }
  };
  const wordsOf = (marker: Marker) => {
    const point = chart.points[marker.place];
    return point ? pointWords(point, chart) : '';
  };
  const said = markers[place];
  return (
    <div ref={frame} className={styles.frame}>
      {/* biome-ignore lint/a11y/useSemanticElements: a chart is no group of fields */}
      <svg
        className={styles.chart}
        viewBox={`0 0 ${drawing.width} ${drawing.height}`}
        role="group"
        aria-label={`${chart.kind} of ${name}. ${verdictWords(chart)} Arrow keys go from point to point.`}
        onKeyDown={move}
      >
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can have the focus */}
        <g aria-hidden="true">
          {drawing.shapes.map(({look, d}) => (
            <path key={`${look} ${d}`} className={styles[look]} d={d} />
          ))}
          {drawing.key.map(({look, d, x, y}) => (
            <path key={look} className={styles[look]} d={d} transform={`translate(${x} ${y})`} />
          ))}
          {drawing.words.map(({x, y, text, anchor}) => (
            <text key={`${x} ${y}`} className={styles.word} x={x} y={y} textAnchor={anchor}>
              {text}
            </text>
          ))}
        </g>
        {markers.map((marker, index) => (
          // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a point says something, and does nothing
          <g
            key={marker.place}
            role="img"
            aria-label={wordsOf(marker)}
            data-place={marker.place}
            tabIndex={index === (place === -1 ? 0 : place) ? 0 : -1}
            className={styles.marker}
            transform={`translate(${marker.x} ${marker.y})`}
            onFocus={() => setActive(marker.place)}
            onPointerEnter={() => setActive(marker.place)}
          >
            <circle className={styles.target} r="12" />
            <path className={styles[marker.look]} d={marker.d} />
          </g>
        ))}
      </svg>
      <p className={styles.said} aria-hidden="true">
        {said ? wordsOf(said) : ''}
      </p>
    </div>
  );
}
