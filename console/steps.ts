import { link } from "#web/pages/elements.ts";
import { type Html, html, raw, when } from "#web/pages/html.ts";

export type Step = { label: string; to?: string };

/**
 * Steps in a row, those before `now` done; where there is no room for all names, that of the present
 * one stays. Without `now` in the row all are done.
 */
export function steps(
  label: string,
  row: readonly Step[],
  now: number,
  words: { done: string; now?: (at: number, of: number) => string },
): Html {
  const one = ({ label: name, to }: Step, at: number): Html => {
    const shown = to === undefined || at === now ? name : link(to, name);
    if (at === now) {
      const where = when(words.now, (say) => html`<small>${say(at + 1, row.length)}</small>`);
      return html`<li aria-current="step">${where} ${shown}</li>`;
    }
    const done = at < now ? html` <span class="buurt-unseen">${words.done}</span>` : "";
    return html`<li${at < now && raw(' class="buurt-done"')}>${shown}${done}</li>`;
  };
  return html`<nav aria-label="${label}"><ol class="buurt-stepper">${row.map(one)}</ol></nav>`;
}
