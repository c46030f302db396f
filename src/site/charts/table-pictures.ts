import type { LessonPicture } from '../../lesson/lesson-places.ts';
import type { LoadedDataset } from '../../materials/tables/load-datasets.ts';
import { chartInWords, drawChart, drawingAsPicture, pictureSize } from './draw-chart.ts';

/** Widths in which a figure is drawn for a screen: text of a narrow one is larger when it fills the height, of a broad one when it fills the width. */
export const PICTURE_WIDTHS = [320, 480, 720] as const;

const nameOf = (id: string, width: number): string => `${id}-${String(width)}`;

/** Where the picture of a table's figure stands, from the root with a slash before it. */
export const picturePath = (id: string, width: (typeof PICTURE_WIDTHS)[number]): string =>
  `/tables/charts/${nameOf(id, width)}.svg`;

/** The figure of a table as a picture; null for a table without one. */
export function tablePicture({ id, data }: LoadedDataset, width: number): { name: string; text: string } | null {
  if (!data.chart) return null;
  const picture = drawingAsPicture(drawChart(data, data.chart, width), chartInWords(data, data.chart));
  return { name: nameOf(id, width), text: `${picture.text}\n` };
}

/** Its pictures as the page that presents asks for them; none for a table without a figure. */
export function tablePictures({ id, data }: LoadedDataset): LessonPicture[] {
  const { chart } = data;
  if (!chart) return [];
  return PICTURE_WIDTHS.map((width) => ({
    path: picturePath(id, width),
    ...pictureSize(drawChart(data, chart, width)),
  }));
}
