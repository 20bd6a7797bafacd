import { html } from "hono/html";
import type { Action } from "./home-state.ts";
import type { HomeState } from "./home-state.ts";
import { type Page, page } from "./layout.ts";

const ZONE = "Europe/Amsterdam";
const told = (instant: number) =>
  new Intl.DateTimeFormat("en-GB", {
    timeZone: ZONE,
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).format(instant);

/** The start page: what there is to see, what time it is here, what runs and what it waits for. */
export const homePage = ({
  now,
  next,
  mails,
  executions,
  actions,
  tables,
}: HomeState & { actions: readonly Action[] }): Page =>
  page(
    "Your own Buurtcyclus",
    html`<p>Everything that runs on AWS runs here on this machine: the same functions, the same state machines, the same pages. Nothing leaves it; every mail ends in the <a href="/_local/outbox">outbox</a>.</p>
      <ul>
        <li><a href="/">The site</a>, as residents see it</li>
        <li><a href="/console">The console</a>, for the coordinator; log in as anyone you choose</li>
        <li><a href="/_local/outbox">The outbox</a>, ${mails} mails so far; the links in them work</li>
      </ul>
      <h2>Time</h2>
      <p>It is <strong>${told(now)}</strong> here (${ZONE}). ${next === undefined ? "Nothing is planned." : html`The machines wake next at ${told(next)}.`}</p>
      ${actions.map(({ id, label }) => html`<form method="post" action="/_local/actions/${id}"><button>${label}</button></form>`)}
      <form method="post" action="/_local/jump"><input type="hidden" name="to" value="86400000" /><button>Jump a day</button></form>
      <form method="post" action="/_local/jump"><input type="hidden" name="to" value="604800000" /><button>Jump a week</button></form>
      <h2>What runs</h2>
      ${executions.length === 0 ? html`<p>Nothing runs at this moment.</p>` : runningTable(executions)}
      <h2>For programs</h2>
      <p>Tables: ${tables.join(", ")}. Logs of the functions: functions.log in the environment's folder.</p>`,
  );

const runningTable = (executions: HomeState["executions"]) =>
  html`<table>
    <caption>Executions that run</caption>
    <thead><tr><th scope="col">Machine</th><th scope="col">Execution</th><th scope="col">Since</th><th scope="col">Is at</th></tr></thead>
    <tbody>
      ${executions.map(({ machine, name, since, state }) => html`<tr><td>${machine}</td><td>${name}</td><td>${told(since)}</td><td>${state}</td></tr>`)}
    </tbody>
  </table>`;
