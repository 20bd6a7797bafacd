import type { Language } from "#contract/language.ts";
import { frameWords } from "#web/copy/console/frame.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { strong } from "#web/pages/elements.ts";
import { type Content, html } from "#web/pages/html.ts";
import type { Around } from "./around.ts";

/** Whose console this is: the municipality, where all that one sees is of one. */
export function brandName({ place, choice }: Around, language: Language): string {
  const words = inConsole(frameWords, language);
  const all = place === undefined ? choice.places : [place];
  const [name, ...others] = new Set(all.map(({ municipality }) => municipality));
  return name === undefined || others.length > 0 ? words.product : words.municipality(name);
}

/** Likewise as it stands on top of every page. */
export function brandOf(around: Around, language: Language): Content {
  const { product } = inConsole(frameWords, language);
  const name = brandName(around, language);
  return [strong(name), name !== product && html`<span>${product}</span>`];
}
