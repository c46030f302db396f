/** How a figure looks that stands alone: as in `charts.css`, in black on white, which a projector shows best. */
export const PICTURE_STYLES = [
  "text{font:16px SimHei,'Noto Sans CJK SC',sans-serif}",
  ".figure,.when{font:bold 17px SimSun,'Noto Serif CJK SC',serif}",
  ".head,.level{font:bold 15px SimHei,'Noto Sans CJK SC',sans-serif}",
  ".words,.goal{font:15px SimSun,'Noto Serif CJK SC',serif}",
  '.bar{fill:#777;stroke:#000}',
  '.bar.apart{fill:none;stroke-dasharray:5 3}',
  '.divide{stroke:#bbb}',
  '.axis{stroke:#000;stroke-width:2}',
  '.point{fill:#fff;stroke:#000;stroke-width:3}',
  '.box{fill:#fff;stroke:#000;stroke-width:1.5}',
  '.box.absent{stroke-dasharray:5 3}',
  '.link{fill:none;stroke:#000;stroke-width:2}',
  '.counterpart{fill:none;stroke:#000;stroke-dasharray:5 4}',
].join('');
