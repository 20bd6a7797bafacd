import { CycleId, RandomId, type RoundId } from "#contract/ids.ts";
import type { Resident } from "#domain/dispatch/mail.ts";
import { PanelCode } from "#domain/measurement/questionnaire/panel-code.ts";
import { consentTo } from "#domain/answer/consent.ts";
import { addSeconds, dayOf } from "#domain/calendar/time.ts";
import type { ResidentFacts, ResidentPart } from "#domain/resident-facts.ts";
import { residentIdAt, residentIdOf } from "#domain/dispatch/resident-id.ts";
import { letterPages } from "#console/fieldwork/letters.ts";
import { orderLetters, takeAll } from "./lettered.ts";
import { answerPages } from "#console/fieldwork/enter-answers.ts";
import { consolePages } from "#console/console.ts";
import { readingPages } from "#console/reading/read-words.ts";
import { floodPages } from "#console/floods/set-aside.ts";
import { steeringPages } from "#console/cycles/steering.ts";
import { residentExports } from "#console/exports/export-residents.ts";
import { tableExports } from "#console/exports/export-table.ts";
import { tableNames } from "#console/exports/tables.ts";
import { residentsPages } from "#console/neighbourhoods/residents-file.ts";
import { factsOfResident } from "#functions/dispatch/resident-facts.ts";
import { showFeed } from "#functions/feedback/show-feed.ts";
import { showNeighbourhood } from "#functions/feedback/show-neighbourhood.ts";
import { showCount } from "#functions/tally/show-count.ts";
import type { Always, Stores } from "#stores/stores.ts";
import { sha256 } from "#stores/sha256.ts";
import { type ConsolePages, desk, visit, type World } from "./world.ts";

const ADDRESS = { street: "Kanariestraat 77", postcode: "6224 KN", place: "Maastricht" };
const QUESTION = "Wanneer komt er bij ons een volière in het park?";
const PHONE = "043 777 77 77";

/** Two people about whom something of every kind is kept: one has mail, the other letters. */
export type Canaries = {
  mailed: Resident & { email: string };
  lettered: Resident;
  round: RoundId;
  cycle: string;
  link: string;
};

/** Moves two people in, asks everybody, and has the two do all that leaves something behind. */
export async function plantCanaries(world: World): Promise<Canaries> {
  const { dependencies, neighbourhood, environment } = world;
  const { id, areas } = neighbourhood;
  const area = areas[0]?.id as never;
  const email = "kanarie.post@example.org";
  const name = "Kanarie Brief";
  const mailed = {
    id: residentIdOf(id, email, sha256),
    name: "Kanarie Post",
    email,
    address: ADDRESS,
    language: "nl" as const,
    area,
  };
  const lettered: Resident = {
    id: residentIdAt(id, name, ADDRESS, sha256),
    name,
    address: ADDRESS,
    language: "nl",
    area,
  };
  await dependencies.residents.saveAll(id, [mailed, lettered]);
  const { cycle, round } = await world.invited();
  const link = world.links().get(email) ?? "";
  const post = (path: string, fields: Record<string, string>) =>
    fetch(`${environment.url}${path}?lang=nl`, {
      method: "POST",
      body: new URLSearchParams(fields),
    });
  const offer = { topic: "litter", name: "Kanarie Hulp", consent: "yes" };
  const replies = [
    ...(await plantAside(world, post, { link, offer: { ...offer, contact: email } })),
    await post(`/a/${link}`, { first: "litter" }),
    await post(`/h/${desk(link)}`, { ...offer, contact: PHONE }),
    await post(`/help/${id}`, { ...offer, contact: email.toUpperCase() }),
    await post(`/q/${desk(link)}`, { question: QUESTION, mail: "yes" }),
  ];
  if (replies.some(({ status }) => status !== 200))
    throw new Error(`A canary was not taken: ${replies.map(({ status }) => status).join(", ")}`);
  await orderLetters(world, cycle, { area });
  await takeAll(world, cycle);
  const now = dependencies.now();
  for (const resident of [mailed.id, lettered.id])
    await dependencies.panel.join(id, {
      resident,
      code: PanelCode.parse(sha256(`panel|${resident}`).slice(0, 22)),
      consent: consentTo("panel", "nl"),
      since: dayOf(now),
    });
  await dependencies.residents.suppress(id, mailed.id, "bounced");
  await dependencies.pendingImports.keep(
    {
      id: RandomId.parse("k".repeat(22)),
      neighbourhood: id,
      file: sha256("file"),
      replace: false,
      beside: sha256("beside"),
      until: dependencies.pendingImports.until(now),
      done: false,
      numbers: { added: 0, changed: 0, moved: 0, unchanged: 2, removed: 0 },
    },
    [mailed, lettered],
  );
  return { mailed, lettered, round, cycle, link };
}

/** An offer and a question that the team takes for robots', and sets aside. */
async function plantAside(
  world: World,
  post: (path: string, fields: Record<string, string>) => Promise<Response>,
  { link, offer }: { link: string; offer: Record<string, string> },
): Promise<Response[]> {
  const { id } = world.neighbourhood;
  const replies = [
    await post(`/help/${id}`, offer),
    await post(`/q/${desk(link)}`, { question: `${QUESTION} Nu?`, mail: "yes" }),
  ];
  const from = world.dependencies.now();
  const until = addSeconds(from, 60);
  for (const kind of ["help", "question"]) {
    const form = { kind, from, until, reason: "Robots sent these." };
    await world.atConsole(floodPages, `/console/floods/${id}`, { form });
  }
  return replies;
}

/** The kinds of facts of which neither of the two has one: there must be none. */
export async function unplanted(world: World, { mailed, lettered }: Canaries) {
  const { dependencies, neighbourhood } = world;
  const facts: ResidentFacts[] = [
    await factsOfResident(dependencies, neighbourhood, mailed.id),
    await factsOfResident(dependencies, neighbourhood, lettered.id),
  ];
  const parts = Object.keys(facts[0] ?? {}) as ResidentPart[];
  return { parts, lacking: parts.filter((part) => facts.every((one) => one[part].length === 0)) };
}

/** By what the two would be known again. */
export async function signsOf(
  world: World,
  { mailed, lettered, link }: Canaries,
): Promise<string[]> {
  const { dependencies, neighbourhood } = world;
  const tokens = await Promise.all(
    [mailed, lettered].map(
      async ({ id }) => (await factsOfResident(dependencies, neighbourhood, id))["tokens.token"],
    ),
  );
  return [
    "Kanarie",
    mailed.email,
    mailed.email.toUpperCase(),
    QUESTION,
    PHONE,
    link,
    mailed.id,
    lettered.id,
    ...tokens.flat().map(({ hash }) => hash),
  ];
}

/**
 * Everything that somebody could look in: both tables, what the team takes along and sees, what
 * everybody sees, logs.
 */
export async function everywhere(
  world: World,
  { cycle }: Pick<Canaries, "cycle">,
): Promise<Map<string, string>> {
  const { id } = world.neighbourhood;
  const { round } = await world.dependencies.cycles.mustGet(CycleId.parse(cycle));
  const isGathered = (await world.dependencies.texts.reading(round)) !== undefined;
  const room = isGathered ? ["", "?show=placed"] : [];
  const places = new Map<string, string>();
  for (const { item } of await world.everything())
    places.set(`${String(item["pk"])} ${String(item["sk"])}`, JSON.stringify(item));
  const team: [ConsolePages, string][] = [
    ...tableNames.map((table): [ConsolePages, string] => [
      tableExports,
      `/console/exports/${table}.csv`,
    ]),
    [residentExports, `/console/exports/residents.csv?neighbourhood=${id}`],
    [consolePages, "/console"],
    [consolePages, `/console/cycles/${cycle}`],
    [consolePages, `/console/questions/${id}`],
    [consolePages, `/console/signals/${id}`],
    ...room.map((query): [ConsolePages, string] => [
      readingPages,
      `/console/reading/${cycle}${query}`,
    ]),
    [steeringPages, `/console/recipients/${cycle}/invitation`],
    [steeringPages, `/console/progress/${cycle}`],
    [letterPages, `/console/letters/${cycle}`],
    [answerPages, `/console/answers/${cycle}/visits`],
    [residentsPages, `/console/neighbourhoods/${id}/residents`],
  ];
  for (const [pages, path] of team) {
    const { statusCode, body, headers } = await world.atConsole(pages, path, {
      access: { roles: ["coordinator", "auditor", "administrator"], neighbourhoods: "all" },
    });
    if (statusCode !== 200)
      throw new Error(`${path} answers ${statusCode}: nothing was looked at.`);
    const isFile = path.startsWith("/console/exports/") && headers["content-disposition"];
    places.set(path, isFile ? Buffer.from(body, "base64").toString("utf8") : body);
  }
  const asked = (path: string) => ({
    ...visit("GET", path),
    pathParameters: { neighbourhood: id, cycle, proxy: id },
  });
  const open: [string, Promise<{ body: string }>][] = [
    [`/${id}`, world.run(showNeighbourhood, asked(`/${id}`))],
    [`/feed/${id}`, world.run(showFeed, asked(`/feed/${id}`))],
    [`/calendar/${id}`, world.run(showFeed, asked(`/calendar/${id}`))],
    [`/count/${cycle}`, world.run(showCount, asked(`/count/${cycle}`))],
  ];
  for (const [path, reply] of open) places.set(path, (await reply).body);
  places.set("logs", world.logs());
  return places;
}

/** Where a sign is found, with the sign. */
export const found = (places: ReadonlyMap<string, string>, signs: readonly string[]): string[] =>
  [...places].flatMap(([place, text]) =>
    signs.filter((sign) => text.includes(sign)).map((sign) => `${place}: ${sign}`),
  );

const nothing = async (): Promise<void> => {};

/** The stores of an environment that forgot how one kind of fact goes. */
export const WITHOUT_ERASER: {
  readonly [Part in ResidentPart]: (stores: Stores & Always) => Partial<Stores>;
} = {
  "residents.resident": ({ residents }) => ({ residents: { ...residents, removeAll: nothing } }),
  "invitations.invitation": ({ withdrawals }) => ({
    withdrawals: { ...withdrawals, take: nothing },
  }),
  "invitations.mail": ({ mails }) => ({ mails: { ...mails, removeAll: nothing } }),
  "invitations.code": ({ codes }) => ({ codes: { ...codes, removeAll: nothing } }),
  "tokens.token": ({ invitations }) => ({
    invitations: { ...invitations, removeTokens: nothing },
  }),
  helpOffers: ({ helpOffers }) => ({ helpOffers: { ...helpOffers, remove: nothing } }),
  letterPrints: ({ codes }) => ({ codes: { ...codes, leavePrint: nothing } }),
  "askers.asker": ({ askers }) => ({ askers: { ...askers, remove: nothing } }),
  panel: ({ panel }) => ({ panel: { ...panel, leave: nothing } }),
  "imports.part": ({ pendingImports }) => ({
    pendingImports: { ...pendingImports, drop: nothing },
  }),
  questions: ({ questions }) => ({ questions: { ...questions, forget: nothing } }),
  optOuts: ({ residents }) => ({ residents: { ...residents, forgetWish: nothing } }),
};
