import { StateKind } from "#domain/actions/action.ts";
import { ANSWERED_WITHIN } from "#domain/feedback/question.ts";
import { shareOf } from "#domain/feedback/figures.ts";
import { FEWEST_DONE, type TimeToDone } from "#domain/feedback/time-to-done.ts";
import { CycleId, partsOf, type RunId } from "#contract/ids.ts";
import { barChart, intervalChart } from "#web/charts.ts";
import { waveWords } from "#web/copy/console/waves.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { actionFactWords } from "#web/copy/action-facts.ts";
import { numberIn, percentIn } from "#web/copy/numbers.ts";
import { organisationName } from "#web/pages/organisations.ts";
import { partsChart } from "#web/cycle-charts.ts";
import { courseBlock } from "#web/report/figures.ts";
import { namesOf, shownOf } from "#web/report/wave-view.ts";
import { table } from "#web/pages/components.ts";
import { type Html, html, when } from "#web/pages/html.ts";
import { figuresIn, type FiguresView, roundName, takeAlong } from "./figures-view.ts";

/** Actions by state, and how long it takes until one is done. */
export function actionFigures(view: FiguresView): Html {
  const { language, rounds } = view;
  const { actions: words, cycle } = figuresIn(view);
  const { states } = actionFactWords[language];
  const times = (one: (typeof rounds)[number], state: StateKind) => one.states.get(state) ?? 0;
  const total = (state: StateKind) => rounds.reduce((sum, one) => sum + times(one, state), 0);
  // A column for each state that occurs: ten do not fit on a phone.
  const found = StateKind.options.filter((state) => total(state) > 0);
  if (found.length === 0) return html`<p>${words.none}</p>`;
  const numbers = found.map((_, at) => at + 1);
  const rows = [
    ...rounds.map((one) => [
      roundName(view, one.cycle),
      ...found.map((state) => times(one, state)),
    ]),
    [words.total, ...found.map(total)],
  ];
  const bars = found.map((state) => ({
    label: states[state],
    value: total(state),
    marked: state === "done",
  }));
  const head = [cycle, ...found.map((state) => states[state])];
  return html`<p>${words.text}</p>${barChart({ title: words.title, about: words.text, bars })}${table(
    { caption: words.title, head, rows, numbers },
  )}${takeAlong(view, "actions", words.title)}${timeFigures(view)}`;
}

function timeFigures(view: FiguresView): Html {
  const { language, times } = view;
  const { actions: words } = figuresIn(view);
  const name = (owner: (typeof times)[number]["owner"]) =>
    owner === "everybody" ? words.everybody : organisationName(view, owner);
  const days = (value: number | undefined) =>
    value === undefined ? words.notYet : words.days(value);
  const quarters = ({ quartiles }: TimeToDone) =>
    quartiles === undefined
      ? [words.tooFew(FEWEST_DONE), "–", "–"]
      : [days(quartiles[0]), days(quartiles[1]), days(quartiles[2])];
  const bars = times.flatMap(({ owner, time: { quartiles } }) =>
    quartiles?.[1] === undefined
      ? []
      : [
          {
            label: name(owner),
            value: quartiles[1],
            low: quartiles[0],
            high: quartiles[2],
            marked: true,
          },
        ],
  );
  const chart = when(bars.length > 0, () =>
    intervalChart({
      title: words.chart,
      about: words.timeText,
      rows: bars,
      format: (value) => numberIn(language, value, 0),
    }),
  );
  const rows = table({
    caption: words.time,
    named: false,
    head: [words.who, words.done, words.censored, words.quarter, words.half, words.most],
    rows: times.map(({ owner, time }) => [
      name(owner),
      time.done,
      time.censored,
      ...quarters(time),
    ]),
    numbers: [1, 2],
  });
  const along = takeAlong(view, "action-history", words.time);
  return html`<h3>${words.time}</h3><p>${words.timeText}</p>${chart}${rows}${along}`;
}

/** Questions of residents, and whether they were answered in time. */
export function questionFigures(view: FiguresView): Html {
  const { language, questions } = view;
  const { questions: words } = figuresIn(view);
  const groups = ["inTime", "late", "overdue", "waiting"] as const;
  const share = (one: (typeof questions)[number]) => {
    const part = shareOf(one.inTime, one.inTime + one.late + one.overdue);
    return part === undefined ? "–" : percentIn(language, part, 1);
  };
  const rows = questions.map((one) => ({
    label: runName(view, one.run),
    values: groups.map((group) => one[group]),
    text: groups.map((group) => one[group]).join(" · "),
    share: share(one),
  }));
  const names = groups.map((group) => words.groups[group]);
  const about = words.text(ANSWERED_WITHIN);
  if (rows.length === 0) return html`<p>${about}</p><p>${words.none}</p>`;
  const list = table({
    caption: words.title,
    head: [words.when, ...names, words.share],
    rows: rows.map(({ label, values, share: part }) => [label, ...values, part]),
    numbers: [1, 2, 3, 4, 5],
  });
  return html`<p>${about}</p>${partsChart({
    id: "questions",
    title: words.title,
    about,
    parts: names,
    rows,
  })}${list}${takeAlong(view, "questions", words.title)}`;
}

function runName(view: FiguresView, run: RunId): string {
  const cycle = CycleId.safeParse(run);
  return cycle.success
    ? roundName(view, partsOf(cycle.data))
    : inConsole(waveWords, view.language).wave(Number(run.slice(run.lastIndexOf("_") + 1)));
}

/** The primary set of the last report, wave by wave; nothing is drawn through a method break. */
export function measuredFigures(view: FiguresView): Html {
  const { language, measured, may } = view;
  const { measured: words } = figuresIn(view);
  if (measured === undefined) return html`<p>${words.none}</p>`;
  const shown = { language, report: measured.report };
  const primary = measured.report.indicators.filter((indicator) => indicator.primary);
  const { wave } = measured;
  const report = html`<a href="/measured/${wave}?lang=${language}">${words.report}</a>`;
  const inside = when(
    may.seeWaves,
    () => html`<br><a href="/console/waves/${wave}/report?lang=${language}">${words.inside}</a>`,
  );
  const courses = primary.map((indicator) => {
    const its = shownOf(shown, indicator);
    return html`<h3>${its.label}</h3>${courseBlock({ language, shown: its, names: namesOf(shown) })}`;
  });
  return html`<p>${words.text}</p><p>${report}${inside}</p>${
    primary.length === 0 ? html`<p>${words.noPrimary}</p>` : courses
  }${takeAlong(view, "waves", words.title)}`;
}
