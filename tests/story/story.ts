import { type CycleId, Day, type TopicId } from "#contract/ids.ts";
import type { Action } from "#domain/actions/action.ts";
import { addDays } from "#domain/calendar/time.ts";
import type { Moment } from "#domain/dispatch/run.ts";
import { Norms } from "#domain/norms.ts";
import { actionPath } from "#web/console-paths.ts";
import { aNeighbourhood } from "#tests/builders.ts";
import { type Actor, emailOf, openStage, type Stage } from "./stage.ts";

/** As many as one trial asked, of whom 18 answered, and nobody of the team acted. */
const RESIDENTS = 310;

const OMAR: Actor = {
  subject: "omar",
  name: "Omar Haddad",
  roles: ["contact"],
  partner: "welfare",
};
const ROY: Actor = {
  subject: "roy",
  name: "Roy Peters",
  roles: ["professional"],
  partner: "municipality",
};
const LENA: Actor = { subject: "lena", name: "Lena Mulder", roles: ["administrator"] };
const NOOR: Actor = { subject: "noor", name: "Noor Janssen", roles: ["coordinator"] };
const ANNA: Actor = {
  subject: "anna",
  name: "Anna de Wit",
  email: "anna.gemeente@example.org",
  roles: ["professional"],
  partner: "municipality",
};
const POLICE: Actor = {
  subject: "petra",
  name: "Petra Smit",
  roles: ["professional"],
  partner: "police",
};

/** What is told of a moment of the story: what somebody would read or find then. */
type Told = Readonly<Record<string, unknown>>;
export type Story = { chapter: string; told: Told }[];

type Answer = Readonly<Record<string, string>>;

/** Residents from one number to another answer alike. */
async function answer(
  stage: Stage,
  cycle: CycleId,
  [from, to]: readonly [number, number],
  wish: (nth: number) => Answer,
  path = "a",
): Promise<number> {
  let taken = 0;
  for (let nth = from; nth < to; nth += 1) {
    const { status } = await stage.visit(stage.linkOf(cycle, nth, path), wish(nth));
    if (status === 200) taken += 1;
  }
  return taken;
}

/** Lets moments come until one has. */
async function until(stage: Stage, cycle: CycleId, wanted: Moment): Promise<void> {
  for (let passed = 0; passed < 40; passed += 1) {
    const moment = await stage.onward(cycle);
    if (moment === wanted || moment === undefined) return;
  }
}

const BENCHES = [
  "Er zijn te weinig bankjes in het park",
  "Te weinig bankjes in het park, oudere mensen kunnen nergens zitten",
  "Meer bankjes in het park alstublieft",
] as const;
/** How the proposal on litter reads, since nobody has worded it yet. */
const ABOUT = "Opschoonactie";
/** Where some of those who chose litter say that it is. */
const PLACES = ["Bij de bushalte", "Kerkplein", "Achter de school", "Park, bij de vijver"] as const;
const DANGER = "Mijn buurman bedreigt mij met een mes";

/** Every heap in the reading room of a cycle, as the page shows them. */
const heapsIn = (page: string): string[] => [
  ...new Set([...page.matchAll(/name="group" value="([^"]+)"/g)].map(([, id = ""]) => id)),
];

/** Where a heap goes when nobody chooses, as its form has it. */
const proposedFor = (page: string, group: string): string =>
  new RegExp(`id="to-${group}".*?</select>`, "s")
    .exec(page)?.[0]
    .match(/value="([^"]+)" selected/)?.[1] ?? "";

/** The contact person gives everything that residents wrote its destination. */
async function readAll(stage: Stage, cycle: CycleId): Promise<Told> {
  const { texts, cycles } = stage.dependencies;
  const { round } = await cycles.mustGet(cycle);
  const room = `/reading/${cycle}`;
  const { body } = await stage.atConsole(OMAR, room);
  const dangerFirst = body.indexOf("mes") < body.indexOf("bankjes");
  const written = await texts.of(round);
  for (const group of heapsIn(body)) {
    const its = written.filter((text) => text.group === group);
    const about = its.some(({ words = "" }) => words.includes("bankjes"));
    const danger = its.some((text) => text.danger);
    await stage.atConsole(OMAR, `${room}/place`, {
      group,
      ...(danger ? { to: "danger", words: "De wijkagent belt vandaag nog." } : {}),
      ...(about ? { to: "new-topic", words: "Te weinig bankjes" } : {}),
      ...(danger || about ? {} : { to: proposedFor(body, group) || "read:known" }),
    });
  }
  const placed = new Set((await texts.groups(round)).map(({ id }) => id));
  const atTopic = `${room}?topic=litter`;
  const places = await stage.atConsole(OMAR, atTopic);
  return {
    written: written.length,
    placesOfLitter: PLACES.filter((words) => places.body.includes(words)).length,
    withoutDestination: written.filter(({ group }) => !placed.has(group)).length,
    dangerFirst,
    policeReads: (await stage.atConsole(POLICE, room)).status,
    policeReadsPlaces: (await stage.atConsole(POLICE, atTopic)).status,
  };
}

const promiseOn = async (stage: Stage, cycle: CycleId, topic: string): Promise<Action> => {
  const standing = await stage.dependencies.actions.in(cycle);
  const found = standing.find((action) => action.topic === topic);
  if (found === undefined)
    throw new Error(`nothing is promised on ${topic}: ${standing.map((one) => one.topic).join()}`);
  return found;
};

/** A deed on a promise by the console, as it stands now. */
async function act(
  stage: Stage,
  actor: Actor,
  { cycle, topic }: { cycle: CycleId; topic: string },
  [deed, fields]: readonly [string, Answer],
): Promise<number> {
  const action = await promiseOn(stage, cycle, topic);
  const path = actionPath(action).replace("/console", "");
  const version = String(action.version);
  return (await stage.atConsole(actor, `${path}/${deed}`, { version, ...fields })).status;
}

const states = async (stage: Stage, cycle: CycleId): Promise<Record<string, string>> =>
  Object.fromEntries(
    (await stage.dependencies.actions.in(cycle)).map(({ topic, state }) => [topic, state.kind]),
  );

/** What a page says of promises: each stands in an article of its own. */
const promisesIn = (page: string): string =>
  [...page.matchAll(/<article.*?<\/article>/gs)].map(([article]) => article).join("");

/** Who of the team is named beside a promise. */
const namesIn = (page: string): string[] =>
  aNeighbourhood()
    .team.map(({ name }) => name)
    .filter((name) => promisesIn(page).includes(name));

type Scene = {
  stage: Stage;
  cycles: readonly [first: CycleId, second: CycleId, third: CycleId, fourth: CycleId];
  /** The topic that residents' own words became; none before it is asked. */
  own: string;
};
type Chapter = (scene: Scene) => Promise<{ chapter: string; told: Told }>;

const place = (stage: Stage) => `/${stage.neighbourhood.id}?lang=nl`;

const asking: Chapter = async ({ stage, cycles: [first] }) => {
  await stage.start(first);
  await until(stage, first, "invitation");
  return { chapter: "310 are asked", told: { invited: stage.mails("invitation").length } };
};

const reading: Chapter = async ({ stage, cycles: [first] }) => {
  const answered = await answer(stage, first, [0, 70], (nth) => {
    if (nth < 24) return { first: "other", other: BENCHES[nth % BENCHES.length] ?? "" };
    if (nth === 24) return { first: "litter", comment: DANGER };
    if (nth % 2 === 1) return { first: "lighting" };
    const where = nth < 50 ? (PLACES[(nth / 2) % PLACES.length] ?? "") : "";
    return { first: "litter", "where-first": where, second: "lighting" };
  });
  await until(stage, first, "closing");
  const read = await readAll(stage, first);
  return { chapter: "own words are read", told: { answered, ...read } };
};

const proposing: Chapter = async ({ stage, cycles: [first] }) => {
  await until(stage, first, "adoption");
  const { body } = await stage.visit(place(stage));
  return {
    chapter: "promises are proposed, and nobody is named",
    told: { states: await states(stage, first), named: namesIn(body) },
  };
};

const answering: Chapter = async ({ stage, cycles: [first] }) => {
  await stage.days(2);
  const opened = await pressIn(stage, ABOUT, "GET");
  const before = await states(stage, first);
  await stage.days(0.1);
  const pressed = await pressIn(stage, ABOUT, "POST");
  await act(stage, ROY, { cycle: first, topic: "litter" }, ["move", { to: "under-way" }]);
  const why = "De gemeente heeft dit jaar geen geld voor lantaarns.";
  const no = { as: "municipality", text: why };
  await act(stage, ROY, { cycle: first, topic: "lighting" }, ["refuse", no]);
  const { body } = await stage.visit(place(stage));
  return {
    chapter: "one is accepted from the mail, one is refused with a reason",
    told: {
      opened,
      opening: before,
      pressed,
      states: await states(stage, first),
      named: namesIn(body),
      saysWhy: body.includes(why),
    },
  };
};

const carrying: Chapter = async ({ stage, cycles: [first, second] }) => {
  await until(stage, first, "end");
  await until(stage, second, "invitation");
  return {
    chapter: "what is not done goes on; what nobody took has ended",
    told: { first: await states(stage, first), second: await states(stage, second) },
  };
};

const leaving: Chapter = async ({ stage, cycles: [, second] }) => {
  const before = namesIn((await stage.visit(place(stage))).body);
  await stage.atConsole(ANNA, "/actions");
  const path = `/people/${stage.dependencies.members.idOf(emailOf(ANNA))}/leave`;
  const shown = (await stage.atConsole(LENA, path)).body.includes(ABOUT);
  const form = { on: stage.now().slice(0, 10), successor: "", reason: "Een andere baan" };
  const pressed = (await stage.atConsole(LENA, path, form)).status;
  const { body } = await stage.visit(place(stage));
  const { owners } = await promiseOn(stage, second, "litter");
  return {
    chapter: "who made a promise leaves, and the organisation keeps it",
    told: {
      before,
      shown,
      pressed,
      owners: owners.map(({ kind, ...owner }) => [kind, "partner" in owner && owner.partner]),
      named: namesIn(body),
      stands: promisesIn(body).includes(ABOUT),
    },
  };
};

const OUTSIDE = { name: "Netwerk Zuid", email: "loket@netwerk.example" };

/** What the page of the neighbourhood says of promises. */
const publicly = async (stage: Stage): Promise<string> =>
  promisesIn((await stage.visit(place(stage))).body);

/**
 * What somebody outside says by the newest link that they were mailed; `seen` whether anything of it is
 * public before a person of the team has looked.
 */
async function sayOutside(
  stage: Stage,
  says: Answer,
): Promise<{ said: number; seen: boolean; looked: number }> {
  const { errands } = stage.dependencies;
  const mail = stage.environment.outbox
    .after(0, 100_000)
    .findLast(({ to, text }) => to.join().includes(OUTSIDE.email) && text.includes("/promise/"));
  const link = /\/promise\/[\w-]{22}/.exec(mail?.text ?? "")?.[0] ?? "/promise/none";
  const shown = new Date(Date.parse(stage.now()) - 60_000).toISOString();
  const before = await publicly(stage);
  const said = (await stage.visit(link, { shown, ...says })).status;
  const seen = (await publicly(stage)) !== before;
  const [errand] = await errands.of(stage.neighbourhood.id);
  const waits = errand?.said.find(({ looked }) => looked === undefined);
  const form = { version: String(errand?.version ?? 0), statement: waits?.id ?? "" };
  const path = `/errands/${stage.neighbourhood.id}/${errand?.id ?? ""}/take`;
  const looked = (await stage.atConsole(NOOR, path, form)).status;
  return { said, seen, looked };
}

const outside: Chapter = async ({ stage, cycles: [, second] }) => {
  const { id } = stage.neighbourhood;
  const { name, email } = OUTSIDE;
  const form = `/neighbourhoods/${id}/organisations/new`;
  const { body } = await stage.atConsole(NOOR, form);
  await stage.atConsole(NOOR, form, {
    kind: "energy",
    name,
    seat: "outside",
    contactName: "Loket",
    contactEmail: email,
    reports: "",
    revision: /name="revision" value="(\d+)"/.exec(body)?.[1] ?? "",
  });
  const due = addDays(Day.parse(stage.now().slice(0, 10)), 21);
  const title = "Nieuwe lampen in het park";
  const [energy] = (await stage.dependencies.neighbourhoods.mustGet(id)).organisations ?? [];
  const owner = `organisation:${energy?.id ?? ""}`;
  const promised = { topic: "lighting", title, owner, due, number: "1" };
  await stage.atConsole(NOOR, `/actions/${second}`, promised);
  await stage.days(1);
  const asked = (await publicly(stage)).includes(title);
  const accepted = await sayOutside(stage, { says: "yes", due });
  const answered = await publicly(stage);
  const text = "Er hangen twaalf nieuwe lampen in het park.";
  const done = await sayOutside(stage, { says: "done", text });
  return {
    chapter: "an organisation outside takes a promise by its link, and does it",
    told: {
      asked,
      accepted,
      takesIt: answered.includes(name),
      done,
      says: (await publicly(stage)).includes(text),
    },
  };
};

const choosing: Chapter = async (scene) => {
  const {
    stage,
    cycles: [, second],
  } = scene;
  scene.own = (await topicsAsked(stage, second)).find((id) => id.startsWith("te-weinig")) ?? "";
  await answer(stage, second, [0, 60], (nth) =>
    nth < 40 ? { first: scene.own } : { first: "lighting" },
  );
  await until(stage, second, "adoption");
  const agenda = await agendaOf(stage, second);
  return {
    chapter: "own words are a topic, and reach the agenda",
    told: { asked: scene.own !== "", agenda: agenda.map((id) => (id === scene.own ? "own" : id)) },
  };
};

const finishing: Chapter = async ({ stage, cycles: [, second], own }) => {
  const clean = "Het plein is schoon, samen met de straat.";
  await act(stage, ROY, { cycle: second, topic: "litter" }, ["move", { to: "done", text: clean }]);
  const benches = { cycle: second, topic: own };
  const done = "Er staan twee nieuwe bankjes in het park.";
  await act(stage, ROY, benches, ["accept", { as: "municipality" }]);
  await act(stage, ROY, benches, ["move", { to: "done", text: done }]);
  return {
    chapter: "what was carried on is done, and late; the other in time",
    told: { memory: await memory(stage) },
  };
};

const judging: Chapter = async ({ stage, cycles: [, second, third], own }) => {
  await until(stage, second, "feedback");
  const { id } = await promiseOn(stage, second, own);
  const opinions = await answer(
    stage,
    second,
    [0, 15],
    (nth) => ({ [id]: nth < 12 ? "no" : "yes" }),
    "f",
  );
  await until(stage, second, "end");
  await until(stage, third, "invitation");
  const comesBack = (await topicsAsked(stage, third)).some((topic) => topic === own);
  const { state } = await promiseOn(stage, second, own);
  return {
    chapter: "what did not help is open again, and asked again",
    told: { opinions, state: state.kind, comesBack },
  };
};

const staying: Chapter = async ({ stage, cycles: [, , third] }) => {
  const answered = await answer(stage, third, [0, 18], () => ({ first: "parking" }));
  const moments = await untilOver(stage, third);
  const { status } = await stage.dependencies.cycles.mustGet(third);
  const { body } = await stage.visit(`/count/${third}?lang=nl`);
  return {
    chapter: "18 of 310 are no agenda: silence asks again, in public",
    told: {
      answered,
      moments,
      status,
      agenda: (await agendaOf(stage, third)).length,
      publicly: body.includes("31"),
    },
  };
};

const ending: Chapter = async ({ stage, cycles: [, , , fourth], own }) => {
  await until(stage, fourth, "invitation");
  await answer(stage, fourth, [0, 80], () => ({ first: own, second: "litter" }));
  await until(stage, fourth, "adoption");
  for (const topic of await agendaOf(stage, fourth)) {
    const done = "Dit is af, en bewoners hielpen mee.";
    await act(stage, ROY, { cycle: fourth, topic }, ["accept", { as: "municipality" }]);
    await act(stage, ROY, { cycle: fourth, topic }, ["move", { to: "done", text: done }]);
  }
  await until(stage, fourth, "end");
  const agenda = await agendaOf(stage, fourth);
  return {
    chapter: "asked again, residents choose, and all of it is done",
    told: {
      agenda: agenda.map((id) => (id === own ? "own" : id)),
      states: Object.values(await states(stage, fourth)).toSorted(),
      memory: await memory(stage),
    },
  };
};

const CHAPTERS: readonly Chapter[] = [
  asking,
  reading,
  proposing,
  answering,
  carrying,
  leaving,
  choosing,
  outside,
  finishing,
  judging,
  staying,
  ending,
];

/** A neighbourhood through four cycles; everything that happens, happens by pages and mails. */
export async function tellStory(heard: (line: string) => void = () => {}): Promise<Story> {
  const neighbourhood = aNeighbourhood({
    languages: ["nl"],
    threshold: { minimum: 3, share: "1/10" },
    norms: Norms.parse({}),
  });
  const stage = await openStage(neighbourhood, RESIDENTS);
  const scene: Scene = {
    stage,
    cycles: [stage.cycle(1), stage.cycle(2), stage.cycle(3), stage.cycle(4)],
    own: "",
  };
  const story: Story = [];
  try {
    for (const chapter of CHAPTERS) {
      const told = await chapter(scene);
      heard(`${stage.now().slice(0, 10)} ${told.chapter}: ${JSON.stringify(told.told)}`);
      story.push(told);
    }
    return story;
  } finally {
    await stage.close();
  }
}

const topicsAsked = async (stage: Stage, cycle: CycleId): Promise<readonly TopicId[]> => {
  const { cycles } = stage.dependencies;
  return (await cycles.mustGetRound((await cycles.mustGet(cycle)).round)).topics;
};

const agendaOf = async (stage: Stage, cycle: CycleId): Promise<readonly TopicId[]> => {
  const { agendas, cycles } = stage.dependencies;
  return (await agendas.agenda((await cycles.mustGet(cycle)).round))?.topics ?? [];
};

/** What the public memory adds up: all, in time, late, not kept. */
async function memory(stage: Stage): Promise<string> {
  const { body } = await stage.visit(`/memory/${stage.neighbourhood.id}?lang=nl`);
  return /Wij deden[^<]*/.exec(body)?.[0] ?? "nothing";
}

/** Opens, or presses yes on, the page to which the newest mail leads that asks for a promise. */
async function pressIn(stage: Stage, about: string, method: "GET" | "POST"): Promise<number> {
  const mail = stage.environment.outbox
    .after(0, 100_000)
    .findLast(({ text }) => text.includes("/promise/") && text.includes(about));
  const path = /\/promise\/[\w-]{22}/.exec(mail?.text ?? "")?.[0] ?? "/promise/none";
  const shown = new Date(Date.parse(stage.now()) - 60_000).toISOString();
  const form = method === "POST" ? { answer: "yes", shown } : undefined;
  return (await stage.visit(path, form)).status;
}

/** Lets moments come until the cycle has ended without anybody doing anything. */
async function untilOver(stage: Stage, cycle: CycleId): Promise<string[]> {
  const moments: string[] = [];
  for (let passed = 0; passed < 12; passed += 1) {
    const { status } = await stage.dependencies.cycles.mustGet(cycle);
    if (status === "stopped" || status === "closed") break;
    const moment = await stage.onward(cycle);
    if (moment === undefined) break;
    moments.push(moment);
  }
  return moments;
}
