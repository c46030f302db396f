/** A series of one engine: values by millions of characters. docs/scale.md says how and under what load they were measured. */
export interface Series {
  name: string;
  colour: string;
  points: readonly (readonly [millions: number, value: number])[];
}

const [CLICKHOUSE, POSTGRESQL, STATIC] = ['#a4262c', '#1f4e79', '#2f6b3a'] as const;

/** Median time to count a phrase, in milliseconds. */
export const MEDIAN: readonly Series[] = [
  {
    name: 'ClickHouse',
    colour: CLICKHOUSE,
    points: [
      [2.6, 21.4],
      [5, 35.5],
      [10, 83.9],
      [20, 137.3],
      [200, 6563.9],
    ],
  },
  {
    name: 'PostgreSQL',
    colour: POSTGRESQL,
    points: [
      [2.6, 1.05],
      [5, 2.69],
      [10, 1.98],
      [20, 2.47],
    ],
  },
  {
    name: 'static index',
    colour: STATIC,
    points: [
      [2.6, 5.5],
      [19.2, 7.3],
    ],
  },
];

/** What it takes on disk, in MB. */
export const DISK: readonly Series[] = [
  {
    name: 'ClickHouse',
    colour: CLICKHOUSE,
    points: [
      [2.6, 7.4],
      [5, 17.7],
      [10, 35.4],
      [20, 70.2],
      [200, 700.7],
    ],
  },
  {
    name: 'PostgreSQL',
    colour: POSTGRESQL,
    points: [
      [2.6, 44],
      [5, 103],
      [10, 196],
      [20, 376],
    ],
  },
  {
    name: 'static index',
    colour: STATIC,
    points: [
      [2.6, 11.1],
      [19.2, 93.5],
    ],
  },
];
