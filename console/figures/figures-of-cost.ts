import type { Effort } from "#domain/actions/effort.ts";
import { FOUR, type Partner } from "#contract/organisation.ts";
import { effortWords } from "#web/copy/effort.ts";
import { eurosIn, hoursIn } from "#web/copy/numbers.ts";
import { partsChart } from "#web/cycle-charts.ts";
import { table } from "#web/pages/components.ts";
import { type Html, html } from "#web/pages/html.ts";
import { organisationName } from "#web/pages/organisations.ts";
import { figuresIn, type FiguresView, roundName, takeAlong } from "./figures-view.ts";

/** The four, and whoever else noted something. */
const notingIn = ({ rounds }: FiguresView): Partner[] => [
  ...new Set<Partner>([
    ...FOUR,
    ...rounds.flatMap(({ effort }) => effort?.partners.map(({ partner }) => partner) ?? []),
  ]),
];

const quartersOf = (effort: Effort, partner: Partner): number | undefined =>
  effort.partners.find((one) => one.partner === partner)?.quarters;

/** Hours side by side; a bar has four parts that stay apart, so that further ones are one with the last. */
function hoursChart(view: FiguresView, partners: readonly Partner[]): Html {
  const { language, rounds } = view;
  const { cost: words } = figuresIn(view);
  const told = effortWords[language];
  const parts = partners.slice(0, 3).map((one) => [one]);
  if (partners.length > 3) parts.push(partners.slice(3));
  const rows = rounds.flatMap(({ cycle, effort }) => {
    if (effort === undefined) return [];
    const known = partners.map((partner) => quartersOf(effort, partner));
    return [
      {
        label: roundName(view, cycle),
        values: parts.map((its) =>
          its.reduce((sum, partner) => sum + (quartersOf(effort, partner) ?? 0) / 4, 0),
        ),
        text: known
          .map((quarters) => (quarters === undefined ? told.notNoted : hoursIn(language, quarters)))
          .join(" · "),
      },
    ];
  });
  return partsChart({
    id: "cost",
    title: words.title,
    about: words.text,
    parts: parts.map((its) => its.map((one) => organisationName(view, one)).join(", ")),
    rows,
  });
}

/** What each round took, as its report tells everybody; what nobody noted is said to be so, and never nought. */
export function costFigures(view: FiguresView): Html {
  const { language, rounds } = view;
  const { cost: words, cycle: head } = figuresIn(view);
  if (rounds.every(({ effort }) => effort === undefined)) return html`<p>${words.none}</p>`;
  const told = effortWords[language];
  const partners = notingIn(view);
  const hours = (quarters: number | undefined) =>
    quarters === undefined ? told.notNoted : hoursIn(language, quarters);
  const columns = [
    ...partners.map((partner) => words.hours(organisationName(view, partner))),
    told.total,
    told.costs,
  ];
  const cells = ({ effort, reported }: FiguresView["rounds"][number]) =>
    effort === undefined
      ? columns.map(() => (reported ? told.notNoted : words.running))
      : [
          ...partners.map((partner) => hours(quartersOf(effort, partner))),
          hours(effort.quarters),
          effort.cents === undefined ? told.notNoted : eurosIn(language, effort.cents),
        ];
  const rows = table({
    caption: words.title,
    head: [head, ...columns],
    rows: rounds.map((round) => [roundName(view, round.cycle), ...cells(round)]),
    numbers: columns.map((_, at) => at + 1),
  });
  return html`<p>${words.text}</p>${hoursChart(view, partners)}${rows}${takeAlong(view, "effort", words.title)}`;
}
