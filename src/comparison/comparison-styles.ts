/** Styles of the comparison as a page of its own: two columns on the screen, A4 across on paper. */
export const COMPARISON_STYLES = `
  body { max-width: 80rem; margin: 0 auto; padding: 1rem; background: #f7f3e8; color: #1d1a16;
    font: 1.0625rem/1.8 'Noto Serif CJK SC', SimSun, serif; }
  h1 { font-size: 1.5rem; text-align: center; }
  table { width: 100%; border-collapse: collapse; table-layout: fixed; }
  th, td { padding: .4em .6em; border: 1px solid #b9b09a; vertical-align: top; overflow-wrap: anywhere; }
  th:last-child, td.what { width: 6.5em; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  p { margin: 0; }
  .place { color: #6b6252; font-size: .8125rem; }
  .heading { font-weight: 700; }
  del { background: #f6d5cf; color: #8a1c12; }
  ins { background: #d8e6f3; color: #123f70; }
  [data-kind="same"] td { color: #5a5346; }
  @media (max-width: 40rem) { th:last-child, td.what { width: 3.2em; } body { font-size: .9375rem; padding: .4rem; } }
  @media print { @page { size: A4 landscape; margin: 15mm; } body { background: none; font-size: 10.5pt; } .place { font-size: 8pt; } }
`;
