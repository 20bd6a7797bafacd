import type { Effort } from "#domain/actions/effort.ts";
import { Partner } from "#domain/neighbourhood.ts";
import { effortWords } from "#web/copy/effort.ts";
import { eurosIn, hoursIn } from "#web/copy/numbers.ts";
import { partnerWords } from "#web/copy/partners.ts";
import { partsChart } from "#web/cycle-charts.ts";
import { table } from "#web/pages/components.ts";
import { type Html, html } from "#web/pages/html.ts";
import { figuresIn, type FiguresView, roundName, takeAlong } from "./figures-view.ts";

/** What each round took, as its report tells everybody; what nobody noted is said to be so, and never nought. */
export function costFigures(view: FiguresView): Html {
  const { language, rounds } = view;
  const { cost: words, cycle: head } = figuresIn(view);
  const partners = partnerWords[language];
  const told = effortWords[language];
  const hours = (quarters: number | undefined) =>
    quarters === undefined ? told.notNoted : hoursIn(language, quarters);
  const ofPartner = (effort: Effort, partner: Partner) =>
    effort.partners.find((one) => one.partner === partner)?.quarters;
  const noted = rounds.flatMap(({ cycle, effort }) =>
    effort === undefined
      ? []
      : [
          {
            label: roundName(view, cycle),
            values: Partner.options.map((partner) => (ofPartner(effort, partner) ?? 0) / 4),
            text: Partner.options.map((partner) => hours(ofPartner(effort, partner))).join(" · "),
          },
        ],
  );
  if (noted.length === 0) return html`<p>${words.none}</p>`;
  const columns = [
    ...Partner.options.map((partner) => words.hours(partners[partner])),
    told.total,
    told.costs,
  ];
  const cells = ({ effort, reported }: FiguresView["rounds"][number]) =>
    effort === undefined
      ? columns.map(() => (reported ? told.notNoted : words.running))
      : [
          ...Partner.options.map((partner) => hours(ofPartner(effort, partner))),
          hours(effort.quarters),
          effort.cents === undefined ? told.notNoted : eurosIn(language, effort.cents),
        ];
  return html`<p>${words.text}</p>${partsChart({ id: "cost", title: words.title, about: words.text, parts: Partner.options.map((partner) => partners[partner]), rows: noted })}${table({ caption: words.title, head: [head, ...columns], rows: rounds.map((round) => [roundName(view, round.cycle), ...cells(round)]), numbers: columns.map((_, at) => at + 1) })}${takeAlong(view, "effort", words.title)}`;
}
