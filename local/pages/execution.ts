import { html } from "hono/html";
import type { App } from "#local/app.ts";
import type { States } from "#local/states/states.ts";
import { moment, type Page, page, table } from "./layout.ts";

/** An execution: what became of it, which states it went through and when. */
export function executionPage(app: App, story: NonNullable<ReturnType<States["story"]>>): Page {
  const { name, status, input, error, cause = "", events } = story;
  const failure = error === undefined ? "" : ` ${error}: ${cause}`;
  return page(
    app,
    name,
    html`<p>${status}. Started with <code>${JSON.stringify(input)}</code>.${failure}</p>
      ${table(
        "What it went through",
        ["Number", "When (UTC)", "Event", "State"],
        events.map(({ id, type, at, details }) => [id, moment(at), type, details.name ?? ""]),
      )}`,
  );
}
