/** Styles of an e-book: reading programs bring their own fonts and sizes, so only what tells the parts of the text apart is set. */
export const EPUB_STYLES = `
p { margin: 0.4em 0; text-indent: 2em; line-height: 1.8; }
h1 { margin: 1em 0; text-align: center; font-size: 1.5em; line-height: 1.4; }
h2, h3, h4 { margin: 1em 0 0.5em; line-height: 1.5; }
h2 { font-size: 1.25em; }
h3 { font-size: 1.12em; }
h4 { font-size: 1em; }
h1, h2, h3, h4 { break-after: avoid; page-break-after: avoid; }
.salutation, .addressee, .copynumber, .classification, .urgency, .attachment, .copyto, .printing { text-indent: 0; }
.masthead, .docnumber, .subtitle, .history, .occasion { text-align: center; text-indent: 0; }
.masthead { color: #d7000f; font-size: 1.4em; font-weight: bold; }
.signature, .issuedate, .signer { text-align: right; text-indent: 0; }
.suspect { border-bottom: 1px dotted; }
[data-code]::before { content: attr(data-code) " "; color: #777777; font-size: 0.6em; }
h1[data-code]::before { content: none; }
table { width: 100%; border-collapse: collapse; margin: 1em 0; font-size: 0.85em; }
th, td { border: 1px solid #888888; padding: 0.3em; text-align: left; vertical-align: top; }
sup { line-height: 0; font-size: 0.7em; }
.notes { margin-top: 2em; border-top: 1px solid #888888; font-size: 0.85em; }
.notes p { text-indent: 0; }
.foot { margin-top: 2em; text-indent: 0; font-size: 0.75em; color: #555555; }
`;
