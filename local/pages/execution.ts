import { html } from "hono/html";
import { z } from "zod";
import type { App } from "#local/app.ts";
import type { States } from "#local/states/states.ts";
import { moment, type Page, page, table } from "./layout.ts";

const Execution = z.object({
  name: z.string(),
  status: z.string(),
  input: z.string(),
  error: z.string().optional(),
  cause: z.string().default(""),
});
const Details = z.object({ name: z.string() }).optional();
const History = z.object({
  events: z.array(
    z.object({
      id: z.number(),
      type: z.string(),
      timestamp: z.number(),
      stateEnteredEventDetails: Details,
      stateExitedEventDetails: Details,
    }),
  ),
});

/** The history of an execution: which states it went through and when. Nothing when there is no such execution. */
export async function executionPage(
  app: App,
  states: States,
  executionArn: string,
): Promise<Page | undefined> {
  const { status, body } = await states.handle("DescribeExecution", { executionArn });
  if (status !== 200) return undefined;
  const execution = Execution.parse(body);
  const history = await states.handle("GetExecutionHistory", { executionArn });
  const { events } = History.parse(history.body);
  const failure = execution.error === undefined ? "" : ` ${execution.error}: ${execution.cause}`;
  return page(
    app,
    execution.name,
    html`<p>${execution.status}. Started with <code>${execution.input}</code>.${failure}</p>
      ${table(
        "What it went through",
        ["Number", "When (UTC)", "Event", "State"],
        events.map(({ id, type, timestamp, ...details }) => [
          id,
          moment(timestamp * 1000),
          type,
          (details.stateEnteredEventDetails ?? details.stateExitedEventDetails)?.name ?? "",
        ]),
      )}`,
  );
}
