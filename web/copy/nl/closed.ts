/** Of a neighbourhood that takes no part any more: since when and why. */
export type ClosedWords = {
  title: string;
  since: (name: string, day: string) => string;
  /** Before the reason, in the words of the team. */
  why: string;
  /** In the place of a form. */
  form: string;
};

export const closed: ClosedWords = {
  title: "Deze buurt doet niet meer mee",
  since: (name, day) =>
    `${name} doet niet meer mee aan Buurtcyclus sinds ${day}. Alles van eerder blijft hier staan.`,
  why: "Waarom:",
  form: "U kunt hier niets meer invullen.",
};
