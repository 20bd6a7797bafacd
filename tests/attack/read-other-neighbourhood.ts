import { Role } from "#contract/permissions.ts";
import { NeighbourhoodId, ORGANISATION } from "#contract/ids.ts";
import type { Access } from "#domain/access.ts";
import { residentIdOf } from "#domain/dispatch/resident-id.ts";
import { answerPages } from "#console/fieldwork/enter-answers.ts";
import { letterPages } from "#console/fieldwork/letters.ts";
import { myData } from "#functions/answer/my-data.ts";
import { openCycle } from "#functions/dispatch/open-cycle.ts";
import { planBatches } from "#functions/dispatch/plan-batches.ts";
import { sendBatch } from "#functions/dispatch/send-batch.ts";
import { askQuestion } from "#functions/feedback/ask-question.ts";
import { sha256 } from "#stores/sha256.ts";
import { aNeighbourhood } from "#tests/builders.ts";
import { plantCanaries, signsOf } from "#tests/functions/canaries.ts";
import { desk, openWorld, visit, type World } from "#tests/functions/world.ts";
import { addressesOf } from "./addresses.ts";
import type { Attack } from "./attempt.ts";

const ELSEWHERE = NeighbourhoodId.parse("elders");
const EMAIL = "over.there@example.org";
const REASON = "Kanarie: waarom dit voor allen samen is gedaan";

/** Somebody is asked in another neighbourhood as well, and so has a link. */
async function linkElsewhere(world: World): Promise<string> {
  const { dependencies, environment } = world;
  const other = aNeighbourhood({ id: ELSEWHERE, name: "Elders" });
  await dependencies.neighbourhoods.save(other);
  const area = other.areas[0]?.id as never;
  const id = residentIdOf(ELSEWHERE, EMAIL, sha256);
  await dependencies.residents.saveAll(ELSEWHERE, [
    { id, name: "Over There", email: EMAIL, language: "nl", area },
  ]);
  const { cycle, round } = await world.run(openCycle, {
    execution: "elsewhere",
    request: { neighbourhood: ELSEWHERE },
  });
  const { plan } = await dependencies.cycles.mustGet(cycle);
  environment.clock.jump(Date.parse(plan.invitation));
  await world.run(planBatches, { round, kind: "invitation" });
  await world.run(sendBatch, { round, kind: "invitation", batch: 0 });
  return world.links().get(EMAIL) ?? "";
}

/**
 * What the pages of a link answer that belongs to the other neighbourhood, whatever it is asked
 * about.
 */
async function byLink(world: World, home: string): Promise<string[]> {
  const token = desk(await linkElsewhere(world));
  const query = `lang=nl&neighbourhood=${home}`;
  const asking = (body: string) => visit("POST", "/", { token, query, body });
  return [
    (await world.run(myData, asking(`what=download&neighbourhood=${home}`))).body,
    (await world.run(myData, asking(`what=show&neighbourhood=${home}`))).body,
    (await world.run(askQuestion, visit("GET", "/", { token, query }))).body,
  ];
}

/** A form that asks for whatever a page of fieldwork gives away. */
const FORM = { area: "straat", nth: "1", who: "Kanarie", q: "Kanarie", name: "Kanarie" };
/** These forms show people or print their letters; all others change something. */
const TELLING = [letterPages, answerPages];

export const readOtherNeighbourhood: Attack = {
  name: "read-other-neighbourhood",
  tries:
    "with every role in one neighbourhood and a resident's link there, read people of another by every page, form and export",
  protection: "each deed is looked at for every neighbourhood that a request names",
  short: false,
  async attempt(protection) {
    const world = await openWorld({ residents: 2 });
    try {
      const canaries = await plantCanaries(world);
      const { dependencies, neighbourhood } = world;
      await dependencies.audit.tell("canary", {
        neighbourhood: ORGANISATION,
        at: dependencies.now(),
        actor: "operator",
        action: "save person",
        object: "everybody",
        result: "done",
        origin: "attack",
        reason: REASON,
      });
      const signs = [...(await signsOf(world, canaries)), REASON];
      const access: Access = {
        roles: [...Role.options],
        partner: "municipality",
        neighbourhoods: protection === "on" ? [ELSEWHERE] : "all",
      };
      const addresses = addressesOf(canaries, neighbourhood.id).filter(
        ({ method, pages }) => method === "GET" || TELLING.some((one) => one === pages),
      );
      const answers: string[] = [];
      for (const { pages, method, path } of addresses) {
        const form = method === "POST" ? { form: FORM } : {};
        const { body, headers } = await world.atConsole(pages, path, { access, ...form });
        const isFile = "content-disposition" in headers;
        answers.push(isFile ? Buffer.from(body, "base64").toString("utf8") : body);
      }
      answers.push(...(await byLink(world, neighbourhood.id)));
      const got = answers.filter((text) => signs.some((sign) => text.includes(sign))).length;
      return { got, of: answers.length };
    } finally {
      await world.close();
    }
  },
};
