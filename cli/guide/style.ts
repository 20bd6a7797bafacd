/** What the pages for whoever tries the product have beside the style of all pages. */
export const STYLE = `
.guide-lead { max-inline-size: 42rem; font-size: 1.25rem; line-height: 1.5; }
.guide-ways { display: grid; gap: 1.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); margin-block: 2.5rem; padding: 0; list-style: none; }
.guide-ways > li { display: flex; flex-direction: column; margin: 0; padding: 1.5rem; border: 0.125rem solid var(--buurt-line); border-block-start: 0.375rem solid var(--buurt-accent); border-radius: 0.75rem; }
.guide-ways h2 { margin-block: 1rem 0.25rem; }
.guide-ways p { margin-block: 0.75rem; }
.guide-ways form, .guide-ways .guide-do { margin-block-start: auto; margin-block-end: 0; }
.guide-ways .nl-button { inline-size: 100%; margin-block: 0.75rem 0; text-align: center; text-decoration: none; }
.guide-icon { inline-size: 3rem; block-size: 3rem; fill: none; stroke: var(--buurt-accent); stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
.guide-minutes { display: flex; gap: 0.375rem; align-items: center; color: var(--buurt-line); }
.guide-minutes .guide-icon { inline-size: 1.25rem; block-size: 1.25rem; stroke: currentColor; }
.guide-clock { display: grid; gap: 1rem 2.5rem; grid-template-columns: repeat(2, minmax(0, 1fr)); align-items: start; padding: 1.5rem; border-radius: 0.75rem; background: var(--buurt-soft); }
.guide-clock > * { min-inline-size: 0; }
.guide-clock h2, .guide-clock h3 { margin-block: 0 0.5rem; }
.guide-clock > .guide-ahead { grid-row: 1 / span 2; grid-column: 2; }
.guide-clock > details { align-self: end; margin-block: 0; }
.guide-clock .guide-now { font-size: 1.375rem; font-weight: 700; line-height: 1.3; margin-block: 0 0.5rem; }
.guide-clock h3 { font-size: 1rem; font-weight: 400; color: var(--buurt-line); }
.guide-next { margin-block: 0 0.25rem; font-size: 1.25rem; font-weight: 700; }
.guide-next + p { margin-block: 0; }
.guide-clock .guide-later { margin-block-start: 1.5rem; }
.guide-then { padding: 0; list-style: none; }
.guide-then li { margin-block: 0.375rem; }
.guide-then strong { display: block; }
.guide-more { display: flex; flex-wrap: wrap; gap: 0 0.75rem; }
.guide-more .nl-button { margin-block: 0.5rem 0; }
.guide-told { margin-block: 1.5rem; padding: 1rem 1.5rem; border-inline-start: 0.375rem solid var(--buurt-good); border-radius: 0.375rem; background: var(--buurt-soft); }
.guide-told p { margin: 0; }
.guide-list { padding: 0; list-style: none; border-block-start: 0.0625rem solid var(--buurt-line); }
.guide-list > li { display: grid; gap: 0 1.5rem; grid-template-columns: minmax(0, 14rem) minmax(0, 1fr); align-items: baseline; margin: 0; padding-block: 0.75rem; border-block-end: 0.0625rem solid var(--buurt-line); }
.guide-list .guide-mail { display: block; font-weight: 700; }
.guide-quiet { color: var(--buurt-line); }
.guide-filter { display: grid; gap: 0 1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); align-items: end; margin-block: 1.5rem; }
.guide-filter .utrecht-form-field { margin-block: 0 0.5rem; }
.guide-filter .utrecht-textbox, .guide-filter .utrecht-select { inline-size: 100%; }
.guide-filter .nl-button { margin-block: 0 0.5rem; justify-self: start; }
.guide-facts { display: flex; flex-wrap: wrap; gap: 0.5rem 0.75rem; padding: 0; list-style: none; }
.guide-facts > li { margin: 0; padding: 0.125rem 0.75rem; border: 0.0625rem solid var(--buurt-line); border-radius: 1rem; }
.guide-letter { display: grid; gap: 1.5rem 2.5rem; grid-template-columns: minmax(0, 40rem) minmax(0, 1fr); align-items: start; }
.guide-letter iframe { inline-size: 100%; block-size: 52rem; border: 0.125rem solid var(--buurt-line); border-radius: 0.75rem; background: #fff; }
.guide-letter pre { margin: 0; padding: 1rem; font: 1rem/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; border-radius: 0.75rem; background: var(--buurt-soft); }
.guide-letter h2 { margin-block: 0 0.5rem; }
@media (max-width: 56rem) { .guide-letter, .guide-clock { grid-template-columns: minmax(0, 1fr); } .guide-clock > .guide-ahead { grid-area: auto; } }
@media (max-width: 36rem) { .guide-list > li { grid-template-columns: minmax(0, 1fr); } .guide-clock { padding: 1rem; } }
@media (forced-colors: active) { .guide-icon { stroke: CanvasText; } }
`;
