import {useId} from 'react';
import {type Chart, HEIGHT} from './change-chart.ts';
import styles from './styles.module.css';

/** Scores over time: a marker with its number each, the band of no reliable change hatched, the case line solid. A table says the same. */
export function ChangeChart({chart, title, className}: {chart: Chart; title: string; className: string | undefined}) {
  const id = useId();
  const {plot, points, ticks, band, lines} = chart;
  return (
    <svg className={`${styles.chart} ${className}`} viewBox={`0 0 ${chart.width} ${HEIGHT}`} role="img" aria-label={title}>
      <defs>
        <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="8" className={styles.hatch} />
        </pattern>
      </defs>
      {band && (
        <rect x={plot.left} y={band.top} width={plot.right - plot.left} height={band.bottom - band.top} fill={`url(#${id})`} />
      )}
      {ticks.map(({y, label}) => (
        <g key={label}>
          <line x1={plot.left} x2={plot.right} y1={y} y2={y} className={styles.grid} />
          <text x={plot.left - 8} y={y + 5} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      {lines.map(({y, labelY, label, kind}) => (
        <g key={label}>
          <line x1={plot.left} x2={plot.right} y1={y} y2={y} className={kind === 'case' ? styles.caseLine : styles.bandLine} />
          <line x1={plot.right} x2={plot.right + 10} y1={y} y2={labelY} className={styles.grid} />
          <text x={plot.right + 14} y={labelY + 5}>
            {label}
          </text>
        </g>
      ))}
      <polyline points={points.map(({x, y}) => `${x},${y}`).join(' ')} className={styles.scores} />
      {points.map(({x, y, label, when, showsWhen}) => (
        <g key={when}>
          <circle cx={x} cy={y} r="6" className={styles.marker} />
          <text x={x} y={y - 12} textAnchor="middle" className={styles.score}>
            {label}
          </text>
          {showsWhen && (
            <text x={x} y={plot.bottom + 26} textAnchor="middle">
              {when}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
