import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { adoptAgenda } from "#functions/tally/adopt-agenda.ts";
import { closeRound } from "#functions/tally/close-round.ts";
import { countPriorities } from "#functions/tally/count-priorities.ts";
import { sealBallots } from "#functions/tally/seal-ballots.ts";
import { filledIn, measure } from "#tests/functions/measured.ts";
import { openWorld, type World } from "#tests/functions/world.ts";
import { openAuditor } from "./lighthouse.ts";

let asked: World;
let counted: World;
let measured: World;
let relay: Server;
let auditor: Awaited<ReturnType<typeof openAuditor>>;
let pages: Record<string, string> = {};

const linksOf = (world: World, path = "a") =>
  [...world.links().values()].map((token) => `${world.environment.url}/${path}/${token}?lang=nl`);
const answer = (url: string, body: string) =>
  fetch(url, { method: "POST", body: new URLSearchParams(body) });

/** Lighthouse only opens pages: what follows a press of the button, it gets through here, with the headers that came with it; everything else from the site. */
async function relayed(
  site: string,
  sent: Record<string, [url: string, body: string]>,
): Promise<Server> {
  const server = createServer((request, response) => {
    const [url, body] = sent[request.url ?? ""] ?? [];
    const reached = url === undefined ? fetch(`${site}${request.url}`) : answer(url, body ?? "");
    void reached.then(async (reply) =>
      response
        .writeHead(reply.status === 404 ? 404 : 200, {
          "content-type": reply.headers.get("content-type") ?? "",
          "content-security-policy": reply.headers.get("content-security-policy") ?? "",
        })
        .end(Buffer.from(await reply.arrayBuffer())),
    );
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  return server;
}

beforeAll(async () => {
  [asked, counted, measured, auditor] = await Promise.all([
    openWorld({ residents: 2 }),
    openWorld({ residents: 12 }),
    openWorld({ residents: 1 }),
    openAuditor(),
  ]);
  await measure(measured);
  await asked.invited();
  const { cycle, round } = await counted.invited();
  for (const [at, link] of linksOf(counted).entries())
    await (
      await answer(link, at % 2 === 0 ? "first=litter&second=lighting" : "first=play-areas")
    ).text();
  counted.at((await counted.dependencies.cycles.mustGetRound(round)).closes);
  await counted.run(closeRound, { round });
  await counted.run(sealBallots, { round });
  await counted.run(countPriorities, { round });
  await counted.run(adoptAgenda, { round });
  const [link = ""] = linksOf(asked);
  const [questions = ""] = linksOf(measured, "m");
  relay = await relayed(asked.environment.url, {
    "/unanswered": [questions, filledIn(1, {})],
    "/faults": [link, ""],
    "/receipt": [link, "first=litter&second=lighting"],
  });
  const after = `http://127.0.0.1:${(relay.address() as AddressInfo).port}`;
  pages = {
    questionnaire: questions,
    "questionnaire with faults": `${after}/unanswered`,
    survey: link,
    faults: `${after}/faults`,
    receipt: `${after}/receipt`,
    neighbourhood: `${counted.environment.url}/${counted.neighbourhood.id}?lang=nl`,
    count: `${counted.environment.url}/count/${cycle}?lang=nl`,
  };
});
afterAll(async () => {
  relay.close();
  await auditor.browser.close();
  await Promise.all([asked.close(), counted.close(), measured.close()]);
});

test.each([
  "questionnaire",
  "questionnaire with faults",
  "survey",
  "faults",
  "receipt",
  "neighbourhood",
  "count",
])(
  "the page of %s has all points of Lighthouse for accessibility and best practices",
  async (name) => {
    const { scores, faults } = await auditor.audit(pages[name] ?? "", [
      "accessibility",
      "best-practices",
    ]);
    expect(faults, name).toEqual([]);
    expect(scores, name).toMatchObject({ accessibility: 100, "best-practices": 100 });
  },
);
