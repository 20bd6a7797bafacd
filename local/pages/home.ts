import { html } from "hono/html";
import type { App } from "#local/app.ts";
import type { States } from "#local/states/states.ts";
import { link, type Page, page, table } from "./layout.ts";

const DAY = 86_400_000;

/** A button on the start page. */
export type Action = { id: string; label: string; run(): Promise<unknown> };
/** What the start page shows; instants in ms. */
export type HomeState = {
  now: number;
  next: number | undefined;
  mails: number;
  tables: readonly string[];
  executions: ReturnType<States["running"]>;
  actions: readonly Action[];
};

/** The start page: what there is to see, what time it is here, what runs and what it waits for. */
export function homePage(app: App, state: HomeState): Page {
  const { now, next, mails, executions, actions, tables } = state;
  const told = teller(app.zone);
  const waking =
    next === undefined ? "Nothing is planned." : `The machines wake next at ${told(next)}.`;
  return page(
    app,
    `Your own ${app.name}`,
    html`<p>
        Everything that runs on AWS runs here on this machine: the same functions, the same state machines,
        the same pages. Nothing leaves it; every mail ends in the ${link("/_local/outbox", "outbox")}.
      </p>
      <ul>
        ${app.links.map(({ path, name, what }) => html`<li>${link(path, name)}, ${what}</li>`)}
        <li>${link("/_local/outbox", "Outbox")}, ${mails} mails so far; the links in them work</li>
      </ul>
      <h2>Time</h2>
      <p>It is <strong>${told(now)}</strong> here (${app.zone}). ${waking}</p>
      ${actions.map(({ id, label }) => button(`/_local/actions/${id}`, label))}
      ${jump(DAY, "Jump a day")} ${jump(7 * DAY, "Jump a week")}
      <h2>What runs</h2>
      ${executions.length === 0 ? html`<p>Nothing runs at this moment.</p>` : running(executions, told)}
      <h2>For programs</h2>
      <p>
        Tables: ${tables.join(", ")}.
        Logs of the functions: functions.log in the environment's folder.
      </p>`,
  );
}

const teller = (zone: string) => {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  return (instant: number) => format.format(instant);
};

const button = (action: string, label: string, fields: Page | string = ""): Page =>
  html`<form method="post" action="${action}">${fields}<button>${label}</button></form>`;

const jump = (milliseconds: number, label: string): Page =>
  button("/_local/jump", label, html`<input type="hidden" name="to" value="${milliseconds}" />`);

const running = (executions: HomeState["executions"], told: (instant: number) => string): Page =>
  table(
    "Executions that run",
    ["Machine", "Execution", "Since", "Is at"],
    executions.map(({ machine, name, since, state }) => [machine, name, told(since), state]),
  );
