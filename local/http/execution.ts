import { html } from "hono/html";
import * as z from "zod";
import type { States } from "#local/states/states.ts";
import { type Page, page } from "./layout.ts";

const Execution = z.object({
  name: z.string(),
  status: z.string(),
  input: z.string(),
  error: z.string().optional(),
  cause: z.string().optional(),
});
const History = z.object({
  events: z.array(
    z.object({
      id: z.number(),
      type: z.string(),
      timestamp: z.number(),
      stateEnteredEventDetails: z.object({ name: z.string() }).optional(),
      stateExitedEventDetails: z.object({ name: z.string() }).optional(),
    }),
  ),
});

/** The history of an execution, as the AWS console has it: which states it went through and when. Nothing when there is no such execution. */
export async function executionPage(
  states: States,
  executionArn: string,
): Promise<Page | undefined> {
  const { status, body } = await states.handle("DescribeExecution", { executionArn });
  if (status !== 200) return undefined;
  const execution = Execution.parse(body);
  const { events } = History.parse(
    (await states.handle("GetExecutionHistory", { executionArn })).body,
  );
  return page(
    execution.name,
    html`<p>${execution.status}. Started with <code>${execution.input}</code>.${execution.error === undefined ? "" : html` ${execution.error}: ${execution.cause ?? ""}`}</p>
      <table>
        <caption>What it went through</caption>
        <thead><tr><th scope="col">Number</th><th scope="col">When (UTC)</th><th scope="col">Event</th><th scope="col">State</th></tr></thead>
        <tbody>
          ${events.map(({ id, type, timestamp, stateEnteredEventDetails: entered, stateExitedEventDetails: left }) => html`<tr><td>${id}</td><td>${new Date(timestamp * 1000).toISOString().slice(0, 19).replace("T", " ")}</td><td>${type}</td><td>${entered?.name ?? left?.name ?? ""}</td></tr>`)}
        </tbody>
      </table>`,
  );
}
