import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { CycleId, RoundId } from "#contract/ids.ts";
import type { Access } from "#domain/access.ts";
import type { Partner } from "#contract/organisation.ts";
import { consolePages } from "#console/console.ts";
import { readingPages } from "#console/reading/read-words.ts";
import { composer } from "#functions/dispatch/compose.ts";
import { lesserOf } from "#functions/dispatch/links.ts";
import { showCount } from "#functions/tally/show-count.ts";
import { showNeighbourhood } from "#functions/feedback/show-neighbourhood.ts";
import { sha256 } from "#stores/sha256.ts";
import { gatheredWith } from "./gathered.ts";
import { openWorld, visit, type World } from "./world.ts";

let world: World;
let cycle: CycleId;
let round: RoundId;
let codes: string[];

const BENCH = "Meer bankjes bij de kerk";
const DANGER = "Hij dreigt met een mes";
const NAMED = "Mevrouw Janssen heeft hulp nodig";
const BALLOTS = [BENCH, DANGER, "Bankjes bij de kerk graag", NAMED];
const ARABIC = "مقاعد أكثر عند الكنيسة";

beforeEach(async () => {
  world = await openWorld({ residents: 12 });
  ({ cycle, round, codes } = await gatheredWith(world, { ballots: BALLOTS, open: [ARABIC] }));
});
afterEach(() => world.close());

const CONTACT: Access = { roles: ["contact"], neighbourhoods: "all" };
const path = (rest = "") => `/console/reading/${cycle}${rest}`;
const room = async (access: Access = CONTACT, query = "") =>
  (await world.atConsole(readingPages, path(query), { access })).body;
const post = (deed: string, form: Record<string, string | string[]>, access: Access = CONTACT) =>
  world.atConsole(readingPages, path(`/${deed}`), { form, access });
const groupOf = async (words: string): Promise<string> => {
  const found = (await world.dependencies.texts.of(round)).find((text) => text.words === words);
  return found?.group ?? "";
};
const place = async (words: string, to: string, own = "") =>
  post("place", { group: await groupOf(words), to, words: own });
const undo = async (words: string) => post("undo", { group: await groupOf(words) });
const wordsWait = async () =>
  (await world.dependencies.waiting.of(world.neighbourhood.id)).filter(
    ({ kind }) => kind === "words",
  );
const trail = async () =>
  (await world.dependencies.audit.of(world.neighbourhood.id)).map(
    ({ actor, action, result }) => `${actor.split(" ")[0]}: ${action}: ${result}`,
  );
const plain = (html: string) => html.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");
const codePage = async (code = "") =>
  (
    await world.run(showCount, {
      ...visit("GET", `/count/${cycle}`, { query: `code=${code}` }),
      pathParameters: { cycle },
    })
  ).body;
const of = (partner: Partner, ...roles: Access["roles"]): Access => ({
  roles,
  partner,
  neighbourhoods: "all",
});

describe("the reading room", () => {
  test("shows what may tell of danger first, and what is alike as one", async () => {
    const html = plain(await room());
    expect(html).toContain("5 teksten, door elkaar en zonder naam.");
    expect(html.indexOf(DANGER)).toBeLessThan(html.indexOf(BENCH));
    expect(html).toContain("2. 2 teksten die op elkaar lijken");
    expect(html).toContain(ARABIC);
    expect(html).toContain("العربية");
  });

  test("shows once what was written twice, and moves both at once", async () => {
    await world.close();
    world = await openWorld({ residents: 12 });
    ({ cycle, round } = await gatheredWith(world, {
      ballots: [BENCH, "meer bankjes bij de kerk!", NAMED, NAMED, "Bankjes bij de kerk graag"],
    }));
    const before = await room();
    expect(plain(before)).toMatch(/(Meer bankjes bij de kerk|meer bankjes bij de kerk!) 2 keer/);
    const bench = (await world.dependencies.texts.of(round)).find(({ words }) => words === BENCH);
    await post("lay", { group: bench?.group ?? "", text: [bench?.id ?? ""], with: "apart" });
    expect((await trail()).join()).toContain("2 texts laid apart");
    const covered = /name="uncover" value="([^"]+)"/.exec(before)?.[1] ?? "";
    await post("uncover", { uncover: covered });
    const after = plain(await room());
    expect(after).toContain("Mevrouw Janssen heeft hulp nodig 2 keer");
    expect(after).not.toContain("naam afgedekt");
  });

  test("does not carry what is covered, until somebody takes the cover off, which stands in the trail", async () => {
    const before = await room();
    expect(before).not.toContain("Janssen");
    expect(plain(before)).toContain("naam afgedekt heeft hulp nodig");
    const text = (await world.dependencies.texts.of(round)).find(({ words }) => words === NAMED);
    expect((await post("uncover", { uncover: text?.id ?? "" })).statusCode).toBe(303);
    expect(await room()).toContain(NAMED);
    expect(await trail()).toContain("contact: uncover words: uncovered");
  });

  test("is for who reads and decides: police and landlords are refused in whatever role, and a professional of whom nobody knows for whom they work", async () => {
    const refused = [
      of("police", "professional"),
      of("police", "coordinator", "contact"),
      of("housing", "professional"),
      of("housing", "coordinator"),
      { roles: ["professional"], neighbourhoods: "all" } as Access,
      { roles: ["auditor", "administrator", "researcher"], neighbourhoods: "all" } as Access,
      { ...CONTACT, neighbourhoods: [] },
    ];
    for (const access of refused) {
      const { statusCode, body } = await world.atConsole(readingPages, path(), { access });
      expect(statusCode).toBe(403);
      expect(body).not.toMatch(/bankje|mes/i);
      expect((await post("uncover", { uncover: "x" }, access)).statusCode).toBe(403);
    }
    const welfare = await room(of("welfare", "professional"));
    expect(welfare).toContain(BENCH);
    // Reads, and decides nothing.
    expect(welfare).not.toContain('name="to"');
    expect((await post("looked", {}, of("welfare", "professional"))).statusCode).toBe(403);
  });
});

describe("a destination", () => {
  test("is given to all that lies together in one press, by a role and without the text in the trail; the first one stands", async () => {
    expect((await place(BENCH, "topic:litter")).statusCode).toBe(303);
    expect(await room()).not.toContain(BENCH);
    expect((await wordsWait())[0]?.count).toBe(3);
    expect(await trail()).toContain("contact: place words: 2 texts: topic litter");
    const second = await place(BENCH, "read:thanks");
    expect(second.statusCode).toBe(409);
    expect(second.body).toContain("Iemand anders deed dit intussen.");
    expect((await world.dependencies.texts.groups(round))[0]?.destination).toEqual({
      kind: "topic",
      topic: "litter",
    });
    for (const words of [...BALLOTS, ARABIC])
      expect(
        JSON.stringify(await world.dependencies.audit.of(world.neighbourhood.id)),
      ).not.toContain(words);
  });

  test("needs to be one of ours, and words where others are to read something; what was typed stays", async () => {
    for (const to of ["", "topic:moon", "signal:mafia", "read:bored", "constructor"]) {
      const { statusCode, body } = await place(BENCH, to);
      expect([to, statusCode]).toEqual([to, 422]);
      expect(body).toContain("Kies een bestemming.");
    }
    for (const to of ["new-topic", "question", "signal:police", "danger"]) {
      const { statusCode, body } = await place(BENCH, to, "x");
      expect([to, statusCode]).toEqual([to, 422]);
      expect(body).toContain("Schrijf in uw eigen woorden");
      expect(body).toMatch(/<textarea[^>]*>x<\/textarea>/);
    }
    expect(await world.dependencies.texts.groups(round)).toEqual([]);
  });

  test("as a new topic proposes one from the reading room, which goes when it is taken back", async () => {
    await place(BENCH, "new-topic", "Te weinig bankjes");
    const { topics } = world.dependencies;
    const [topic] = await topics.of(world.neighbourhood.id);
    expect(topic).toMatchObject({
      words: { nl: "Te weinig bankjes" },
      from: "reading-room",
      status: "proposed",
    });
    // Another text can join it.
    expect(await room()).toContain("Onderwerp: Te weinig bankjes");
    expect((await place(ARABIC, `topic:${topic?.id ?? ""}`)).statusCode).toBe(303);
    await undo(BENCH);
    expect(await topics.of(world.neighbourhood.id)).toMatchObject([{ status: "retired" }]);
    expect(await room()).toContain(BENCH);
  });

  test("as a new topic comes with its topic or not at all, wherever the press died; the same press again settles it", async () => {
    const { audit, texts, topics } = world.dependencies;
    const dies = async () => {
      throw new Error("killed");
    };
    const form = { group: await groupOf(BENCH), to: "new-topic", words: "Te weinig bankjes" };
    const press = (changed = {}) =>
      world.atConsole(readingPages, path("/place"), { form, access: CONTACT, changed });
    const standing = async () => [
      (await texts.groups(round)).flatMap(({ destination }) =>
        destination.kind === "new-topic" ? [destination.proposed] : [],
      ),
      (await topics.of(world.neighbourhood.id)).map(({ id }) => id),
    ];
    await press({ texts: { ...texts, place: dies } }).catch(() => {});
    expect(await standing()).toEqual([[], []]);
    await press({ audit: { ...audit, tell: dies } }).catch(() => {});
    expect(await standing()).toEqual([["te-weinig-bankjes"], ["te-weinig-bankjes"]]);
    expect((await press()).statusCode).toBe(409);
    expect(await standing()).toEqual([["te-weinig-bankjes"], ["te-weinig-bankjes"]]);
  });

  test("as a question waits for its answer in public like any other, and cannot be taken back once it has one", async () => {
    const { questions, waiting } = world.dependencies;
    const { id } = world.neighbourhood;
    await place(BENCH, "question", "Komen er bankjes bij de kerk?");
    const [question] = await questions.of(id);
    expect(question).toMatchObject({ text: "Komen er bankjes bij de kerk?", due: "2026-10-16" });
    expect((await waiting.of(id)).map(({ kind }) => kind)).toContain("question");
    await undo(BENCH);
    expect(await questions.of(id)).toEqual([]);
    await place(BENCH, "question", "Komen er bankjes bij de kerk?");
    const [again] = await questions.of(id);
    await questions.answer(id, again?.id ?? "", {
      question: "Komen er bankjes bij de kerk?",
      answer: "Ja, in het voorjaar.",
      by: "Noor Janssen",
      on: "2026-10-05" as never,
    });
    const reply = await undo(BENCH);
    expect(reply.statusCode).toBe(409);
    expect(reply.body).toContain("al in het openbaar beantwoord");
  });

  test("as a signal is read by the organisation that it was handed to, in the words of the team and by no other", async () => {
    await place(BENCH, "signal:police", "Bewoners missen bankjes bij de kerk.");
    const at = (access: Access) =>
      world.atConsole(consolePages, `/console/signals/${world.neighbourhood.id}`, { access });
    const police = await at(of("police", "professional"));
    expect(police.statusCode).toBe(200);
    expect(police.body).toContain("Bewoners missen bankjes bij de kerk.");
    expect(police.body).not.toContain(BENCH);
    expect((await at(of("housing", "professional"))).body).not.toContain("Bewoners missen");
    expect((await at(CONTACT)).body).toContain("Bewoners missen");
    await undo(BENCH);
    expect((await at(of("police", "professional"))).body).not.toContain("Bewoners missen");
  });

  test("of danger says who was told, and nobody learns from outside that it was about danger", async () => {
    await place(DANGER, "danger", "De wijkagent is gebeld, hij gaat langs.");
    const page = await codePage(codes[1]);
    expect(page).toContain("Het is doorgegeven aan wie er iets mee kan doen.");
    expect(page).not.toMatch(/wijkagent|is gevaar|met een mes/i);
    await post("publish", {});
    expect(plain(await codePage())).toContain("Enkele zijn doorgegeven");
  });

  test("can be taken back until the cycle has ended", async () => {
    await place(BENCH, "read:thanks");
    await world.dependencies.cycles.change(cycle, (run) => ({ ...run, status: "closed" }));
    expect((await undo(BENCH)).statusCode).toBe(409);
    expect(await room(CONTACT, "?show=placed")).not.toContain("Neem terug");
  });
});

describe("what lies together", () => {
  test("is laid together by people across languages, with each text as it was, and apart again", async () => {
    const benches = await groupOf(BENCH);
    await post("lay", { group: await groupOf(ARABIC), with: benches });
    expect(await groupOf(ARABIC)).toBe(benches);
    expect(plain(await room())).toContain("3 teksten die op elkaar lijken");
    const ticked = (await world.dependencies.texts.of(round)).find(({ words }) => words === BENCH);
    await post("lay", { group: benches, with: "apart", text: [ticked?.id ?? ""] });
    expect(await groupOf(BENCH)).not.toBe(benches);
    expect(await groupOf(ARABIC)).toBe(benches);
    expect(
      (await world.dependencies.texts.of(round)).map(({ words = "" }) => words).toSorted(),
    ).toEqual([...BALLOTS, ARABIC].toSorted());
    expect(await trail()).toEqual(
      expect.arrayContaining([
        "contact: lay words: 1 texts laid to others",
        "contact: lay words: 1 texts laid apart",
      ]),
    );
  });

  test("is not laid apart as a whole, and not where nothing lies", async () => {
    const group = await groupOf(BENCH);
    expect((await post("lay", { group, with: "apart" })).statusCode).toBe(422);
    expect((await post("lay", { group, with: "x".repeat(22) })).statusCode).toBe(404);
    expect(await groupOf("Bankjes bij de kerk graag")).toBe(group);
  });
});

describe("what waits", () => {
  const start = async (access: Access) =>
    (await world.atConsole(consolePages, "/console", { access })).body;
  const COORDINATOR: Access = { roles: ["coordinator"], neighbourhoods: "all" };
  const LINE = "wat bewoners schreven";

  test("is looked at within three working days, by the contact person or the coordinator, and then by the coordinator", async () => {
    expect(await start(CONTACT)).toContain(LINE);
    expect(await start(COORDINATOR)).toContain(LINE);
    expect(await start(of("welfare", "professional"))).not.toContain(LINE);
    expect(await start(of("police", "coordinator"))).not.toContain(LINE);
    world.at("2026-10-08T08:00:00Z");
    expect(await start(CONTACT)).not.toContain(LINE);
    expect(await start(COORDINATOR)).toContain(LINE);
    expect(await start(of("police", "coordinator"))).not.toContain(LINE);
  });

  test("is not looked at before what may tell of danger has its destination; then it has fourteen days", async () => {
    const refused = await post("looked", {});
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain("Geef eerst wat over gevaar kan gaan een bestemming.");
    await place(DANGER, "danger", "De wijkagent is gebeld.");
    await post("looked", {});
    expect(await wordsWait()).toMatchObject([{ until: "2026-10-16", detail: "place", count: 4 }]);
    world.at("2026-10-08T08:00:00Z");
    expect(await start(CONTACT)).toContain(LINE);
  });

  test("waits until everything has a destination and residents were told", async () => {
    await place(DANGER, "danger", "De wijkagent is gebeld.");
    for (const words of [BENCH, NAMED, ARABIC]) await place(words, "read:known");
    expect(await wordsWait()).toMatchObject([{ detail: "publish", count: 0 }]);
    await post("publish", {});
    expect(await wordsWait()).toEqual([]);
    await undo(BENCH);
    expect(await wordsWait()).toMatchObject([{ detail: "place", count: 2 }]);
  });
});

describe("residents", () => {
  test("read until when it is read, then what became of it, without numbers of fewer than ten", async () => {
    expect(plain(await codePage())).toContain(
      "Uiterlijk vrijdag 16 oktober 2026 staat hier wat ermee gebeurt.",
    );
    await place(BENCH, "new-topic", "Te weinig bankjes");
    await place(ARABIC, "topic:lighting");
    await post("publish", {});
    const page = plain(await codePage());
    expect(page).toContain("Bewoners schreven iets.");
    expect(page).toContain("Enkele werden een nieuw onderwerp.");
    expect(page).toContain("Nieuw: Te weinig bankjes");
    expect(page).not.toContain(BENCH);
  });

  test("read a topic of their own by its words, also one that the round did not ask", async () => {
    await place(BENCH, "new-topic", "Te weinig bankjes");
    const { topics } = world.dependencies;
    const [own] = await topics.of(world.neighbourhood.id);
    await place(ARABIC, `topic:${own?.id ?? ""}`);
    await post("publish", {});
    expect(plain(await codePage())).toContain("Bij deze onderwerpen: Te weinig bankjes.");
    await place(NAMED, `topic:${own?.id ?? ""}`);
    expect(plain(await codePage(codes[3]))).toContain("Te weinig bankjes");
    expect(await codePage(codes[3])).not.toContain(`>${own?.id ?? ""}`);
  });

  test("are never shown what somebody wrote on a page of the neighbourhood: what became of it stands there, with the way to where a code is typed", async () => {
    const home = async () =>
      (await world.run(showNeighbourhood, visit("GET", "/zonnestraat"))).body;
    expect(plain(await home())).toContain("Uiterlijk vrijdag 16 oktober 2026 staat hier");
    await place(BENCH, "new-topic", "Te weinig bankjes");
    await post("publish", {});
    const page = await home();
    expect(plain(page)).toContain("Bewoners schreven iets. Enkele werden een nieuw onderwerp.");
    expect(page).toContain(`href="/count/${cycle}?lang=nl#check"`);
    for (const words of [...BALLOTS, ARABIC]) expect(page).not.toContain(words);
  });

  test("read in the mail at the end what became of it once it was published, and nothing of it before", async () => {
    const { cycles } = world.dependencies;
    const its = { run: await cycles.mustGet(cycle), round: await cycles.mustGetRound(round) };
    const mail = async () => {
      const compose = await composer(world.dependencies, its, "feedback");
      const [resident] = world.people;
      const text = resident && compose(resident, "secret", lesserOf(sha256, "secret")).text;
      return text?.replaceAll(/\s+/g, " ");
    };
    await place(BENCH, "new-topic", "Te weinig bankjes");
    expect(await mail()).not.toContain("Bewoners schreven");
    await post("publish", {});
    expect(await mail()).toContain(
      "Bewoners schreven iets. Enkele werden een nieuw onderwerp. Wat ermee is gebeurd, leest u op de pagina van de buurt.",
    );
    for (const words of [...BALLOTS, ARABIC]) expect(await mail()).not.toContain(words);
  });
});
