import type { LessonPicture } from '../../lesson/lesson-places.ts';
import type { LoadedDataset } from '../../materials/tables/load-datasets.ts';
import { chartInWords, drawChart, drawingAsPicture } from './draw-chart.ts';

/** Widths in which a figure is drawn for a screen: text of a narrow one is larger when it fills the height, of a broad one when it fills the width. */
export const PICTURE_WIDTHS = [320, 480, 720] as const;

/** The figure of a table as a picture; null for a table without one. */
export function tablePicture({ id, data }: LoadedDataset, width: number): { name: string; text: string } | null {
  if (!data.chart) return null;
  const picture = drawingAsPicture(drawChart(data, data.chart, width), chartInWords(data, data.chart));
  return { name: `${id}-${String(width)}`, text: `${picture.text}\n` };
}

/** Its pictures as the page that presents asks for them; none for a table without a figure. */
export function tablePictures({ id, data }: LoadedDataset): LessonPicture[] {
  const { chart } = data;
  if (!chart) return [];
  return PICTURE_WIDTHS.map((width) => {
    const { height } = drawChart(data, chart, width);
    return { path: `/tables/charts/${id}-${String(width)}.svg`, width: width + 16, height: height + 16 };
  });
}
