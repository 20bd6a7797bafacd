import { html } from "hono/html";
import type { App } from "#local/app.ts";
import type { States } from "#local/states/states.ts";
import { link, moment, type Page, page, table } from "./layout.ts";

/** What whoever works on the product wants to know: which executions run, and where the facts lie. */
export function machinesPage(
  app: App,
  { tables, executions }: { tables: readonly string[]; executions: ReturnType<States["running"]> },
): Page {
  const rows = executions.map(({ arn, machine, name, since, state }) => [
    machine,
    link(`/_local/executions/${encodeURIComponent(arn)}`, name),
    moment(since),
    state,
  ]);
  return page(
    app,
    "Machines",
    html`${rows.length === 0 ? html`<p>Nothing runs at this moment.</p>` : ""}
      ${table("Executions that run", ["Machine", "Execution", "Since (UTC)", "Is at"], rows)}
      <p>Tables: ${tables.join(", ")}.</p>
      <p>Logs of the functions: functions.log in the environment's folder.</p>`,
  );
}
