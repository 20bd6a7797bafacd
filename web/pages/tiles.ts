import { type Attributes, checkbox, idsOf, radio } from "./components.ts";
import { type Content, type Html, html } from "./html.ts";

/** One of several things to choose, with what is drawn of it. */
type Tile = { id?: string; value: string; label: Content; drawn: Content; checked: boolean };

/**
 * Things to choose, one or several, as tiles. The box of each can be seen, so that no colour alone
 * tells what is chosen.
 */
export function tiles(
  kind: "one" | "several",
  name: string,
  all: readonly Tile[],
  { group = {}, hint }: { group?: Attributes; hint?: string } = {},
): Html {
  const choice = kind === "one" ? radio : checkbox;
  const tile = ({ drawn, label, ...one }: Tile, nth: number) =>
    choice(
      { ...one, name, label: [drawn, html`<b>${label}</b>`] },
      // Said once, where one comes into the group.
      {
        ...group,
        "aria-describedby": idsOf(nth === 0 ? hint : undefined, group["aria-describedby"]),
      },
    );
  return html`<div class="buurt-tiles">${all.map(tile)}</div>`;
}
