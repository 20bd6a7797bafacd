import { raw } from "./html.ts";

const HOUSE =
  '<path d="M8 15.4 24 4l16 11.4a19 19 0 1 1-32 0Z"/><path d="M19.5 34v-6a4.5 4.5 0 0 1 9 0v6Z" stroke-width="3" fill=';
const drawn = (colour: string, more: string): string =>
  `<svg ${more} viewBox="0 0 48 48" width="48" height="48" fill="none" stroke="${colour}" stroke-width="5" stroke-linecap="round" stroke-linejoin="round">${HOUSE}"${colour}"/></svg>`;

/** The product's own mark, a house that is a round, in the colour of what stands around it. */
export const MARK = raw(drawn("currentColor", 'aria-hidden="true" focusable="false"'));

/** The same as a file, in the product's own colour. */
export const MARK_FILE = drawn("#0b5a8a", 'xmlns="http://www.w3.org/2000/svg"');

/** That languages can be chosen here, beside the name of the language. */
export const GLOBE = raw(
  '<svg aria-hidden="true" focusable="false" viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" stroke-width="2"><circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c-6 6-6 12 0 18M12 3c6 6 6 12 0 18"/></svg>',
);
