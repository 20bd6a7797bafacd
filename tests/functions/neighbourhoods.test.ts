import { holidays } from "#stores/holidays.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Access } from "#domain/access.ts";
import { quietDay } from "#domain/calendar/holidays.ts";
import { dayOf } from "#domain/calendar/time.ts";
import { planCycle } from "#domain/dispatch/plan.ts";
import { yearAhead } from "#domain/dispatch/year.ts";
import type { Round } from "#domain/dispatch/cycle.ts";
import { agendaRoundOf, AreaId, cycleIdOf, NeighbourhoodId, WHOLE } from "#contract/ids.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { FIRST_TOPICS } from "#domain/neighbourhood-new.ts";
import { sha256 } from "#stores/sha256.ts";
import { neighbourhoodPages } from "#console/neighbourhoods/neighbourhoods.ts";
import { FIELDS, type FieldName, PARTS } from "#console/neighbourhoods/neighbourhood-fields.ts";
import { readFacts } from "#console/neighbourhoods/neighbourhood-facts.ts";
import { typedAtFirst, typedFrom } from "#console/neighbourhoods/neighbourhood-typed.ts";
import { neighbourhoodFormWords } from "#web/copy/console/neighbourhood-form.ts";
import { toldOf } from "#console/neighbourhoods/neighbourhood-controls.ts";
import { aCycle, aNeighbourhood, calendar, day, instant, terms } from "#tests/builders.ts";
import { verifyTrail } from "#tests/trail.ts";
import { openWorld, visit, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld({ residents: 3 });
});
afterAll(() => world.close());

type Typed = Record<string, string | string[]>;
/** What a browser sends back of a form, with some of it typed anew. */
const sent = (page: string, typed: Typed = {}): Typed => {
  const unescaped = (text: string) =>
    text
      .replaceAll("&quot;", '"')
      .replaceAll("&#39;", "'")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&amp;", "&");
  const fields: Record<string, string[]> = {};
  const put = (name: string, value: string) =>
    void (fields[name] = [...(fields[name] ?? []), unescaped(value)]);
  const form =
    /<form method="post" action="\/console\/neighbourhoods.*?<\/form>/s.exec(page)?.[0] ?? "";
  for (const [control] of form.matchAll(
    /<input[^>]*>|<select[^>]*>.*?<\/select>|<textarea[^>]*>.*?<\/textarea>/gs,
  )) {
    const attribute = (name: string) => new RegExp(`^<[^>]* ${name}="([^"]*)"`).exec(control)?.[1];
    const name = attribute("name") ?? "";
    if (control.startsWith("<select"))
      put(
        name,
        /<option value="([^"]*)" selected>/.exec(control)?.[1] ??
          /<option value="([^"]*)"/.exec(control)?.[1] ??
          "",
      );
    else if (control.startsWith("<textarea"))
      put(name, />(.*)<\/textarea>/s.exec(control)?.[1] ?? "");
    else if (
      attribute("type") !== "file" &&
      (!["checkbox", "radio"].includes(attribute("type") ?? "") || / checked/.test(control))
    )
      put(name, attribute("value") ?? "");
  }
  const { csrf: _csrf, ...rest } = fields;
  return { ...rest, ...typed };
};
const at = (
  path: string,
  form?: Typed,
  options: { access?: Access; subject?: string; language?: string } = {},
) =>
  world.atConsole(neighbourhoodPages, `/console/neighbourhoods${path}`, {
    ...(form === undefined ? {} : { form }),
    ...options,
  });
const errors = (page: string) =>
  [
    ...(/id="faults".*?<\/ul>/s.exec(page)?.[0] ?? "").matchAll(
      /<li><a[^>]*href="#([^"]*)">(.*?)<\/a>/gs,
    ),
  ].map(([, id, text]) => `${id ?? ""}: ${text ?? ""}`);
const kept = (id: string) => world.dependencies.neighbourhoods.revised(NeighbourhoodId.parse(id));
/** What the first step asks, and the second. */
const PLACE: Typed = {
  name: "Oude Eik",
  municipality: "Maastricht",
  holidayRegion: "zuid",
  streets: "Noord\n\n 1e Dwarsstraat \nNoord\nЛипова\n",
};
const OMAR: Typed = {
  "coordinator-name": "Hanneke Coenen",
  "coordinator-email": "h.coenen@example.org",
  "contact-name": "Omar Aziz",
  "contact-role": "contactpersoon",
  "contact-email": "omar@example.org",
  "contact-phone": "043 123 45 67",
};

describe("a neighbourhood is made in the console", () => {
  const first = async (typed: Typed = {}) =>
    at("/new", sent((await at("/new")).body, { ...PLACE, ...typed }));
  const second = async (place: Typed = {}, contact: Typed = {}) =>
    at("/new", sent((await first(place)).body, { ...OMAR, ...contact }));

  test("in two steps, with everything else as it is proposed, and its maker as the first in the team", async () => {
    const reply = await second();
    expect([reply.statusCode, reply.headers["location"], errors(reply.body)]).toEqual([
      303,
      "/console/neighbourhoods/oude-eik/edit/team?lang=nl&did=created",
      [],
    ]);
    const made = await kept("oude-eik");
    expect(made?.facts).toMatchObject({
      id: "oude-eik",
      name: "Oude Eik",
      areas: [
        { id: "noord", name: "Noord" },
        { id: "e-dwarsstraat", name: "1e Dwarsstraat" },
        { id: "area-3", name: "Липова" },
      ],
      languages: ["nl", "en"],
      topics: FIRST_TOPICS,
      contact: { name: "Omar Aziz" },
      team: [
        {
          name: "Hanneke Coenen",
          email: "h.coenen@example.org",
          partner: "municipality",
          role: "coördinator",
        },
      ],
      weekPlan: { ...aNeighbourhood().weekPlan },
      threshold: { minimum: 3, share: "1/10" },
      rule: "phragmen",
    });
    expect(made?.facts).not.toHaveProperty("measurement");
    expect((await at("/oude-eik/edit/team?did=created")).body).toContain("Wie zitten er in het");
    const trail = await world.dependencies.audit.of(NeighbourhoodId.parse("oude-eik"));
    expect(trail.map(({ action, result, actor }) => [action, result, actor])).toEqual([
      ["create neighbourhood", "created", "coordinator test"],
    ]);
  });

  test("and the team comes after it, then the residents, until the first cycle begins", async () => {
    const steps = (page: string) =>
      [
        ...(/class="buurt-stepper".*?<\/ol>/s.exec(page)?.[0] ?? "").matchAll(
          /<li( class="buurt-done"| aria-current="step")?>/g,
        ),
      ].map(([, state = ""]) => state.trim().split("=")[0]);
    const team = await at("/oude-eik/edit/team");
    expect(steps(team.body)).toEqual(["class", "class", "aria-current", "", ""]);
    expect((await at("/oude-eik/edit/team", sent(team.body))).headers["location"]).toBe(
      "/console/neighbourhoods/oude-eik/residents?lang=nl",
    );
    expect((await at("/oude-eik")).body).toContain("de eerste ronde kan beginnen");
    expect((await at("/oude-eik/edit/contact")).body).not.toContain("buurt-stepper");
  });

  test("with an area of its own name when no streets are named", async () => {
    expect((await second({ name: "Wilg", streets: " \n" })).statusCode).toBe(303);
    expect((await kept("wilg"))?.facts.areas).toEqual([{ id: "wilg", name: "Wilg" }]);
  });

  test("like the others: what is known of a neighbourhood that is there stands in the form", async () => {
    expect(sent((await at("/new")).body)).toMatchObject({
      municipality: [expect.stringMatching(/./)],
      holidayRegion: ["zuid"],
      "contact-name": ["Hanneke Coenen"],
    });
  });

  test("once, however often the button is pressed; another one cannot take its name, nor that of a page", async () => {
    expect((await second()).headers["location"]).toContain("did=created");
    expect(await world.dependencies.audit.of(NeighbourhoodId.parse("oude-eik"))).toHaveLength(1);
    const faults = async (change: Typed) => errors((await second(change)).body);
    expect(await faults({ municipality: "Meerssen" })).toEqual([
      "id: Code van de buurt: Er is al een buurt met de code oude-eik. Geef deze buurt een andere code.",
    ]);
    expect(await faults({ id: "console" })).toEqual([
      "id: Code van de buurt: console is al het adres van een andere pagina. Geef de buurt een andere code.",
    ]);
    expect(await faults({ name: "Елізавета" })).toEqual([
      "id: Code van de buurt: Vul 2 tot en met 24 kleine letters, cijfers of streepjes in, met een letter voorop.",
    ]);
  });

  test("only where somebody may: who is there for some neighbourhoods alone makes no other one", async () => {
    const access: Access = {
      roles: ["coordinator"],
      neighbourhoods: [NeighbourhoodId.parse("zonnestraat")],
    };
    expect((await at("", undefined, { access })).body).not.toContain("/new");
    const form = sent((await at("/new")).body, { ...PLACE, ...OMAR, name: "Beuk" });
    expect(errors((await at("/new", form, { access })).body).join()).toContain(
      "Vraag de beheerder",
    );
    expect(await kept("beuk")).toBeUndefined();
  });

  test("a step tells its own faults alone, with everything that was typed, and can be gone back to", async () => {
    const odd = { ...PLACE, name: "E", streets: "Eik & <b>Linde</b>\nX" };
    const place = await first(odd);
    expect([place.statusCode, errors(place.body)]).toEqual([
      422,
      [
        "name: Naam van de buurt: Vul 2 tot en met 60 tekens in.",
        "streets: Naam van het deel: Vul 2 tot en met 60 tekens in.",
      ],
    ]);
    expect(sent(place.body)["streets"]).toEqual([odd.streets]);
    const contact = await second(
      { name: "Es" },
      { "contact-phone": "12", "contact-role": 'het "p"' },
    );
    expect([contact.statusCode, errors(contact.body)]).toEqual([
      422,
      [
        "contact-phone: Telefoonnummer van de contactpersoon: Vul een telefoonnummer in van 8 tot en met 20 cijfers, zoals 043 123 45 67.",
      ],
    ]);
    const back = await at("/new", { ...sent(contact.body), do: "back" });
    expect(back.body).toContain("Stap 1 van 5");
    expect(sent(back.body)).toMatchObject({
      name: ["Es"],
      streets: [PLACE["streets"]],
      "contact-phone": ["12"],
      "contact-role": ['het "p"'],
    });
    expect(await kept("es")).toBeUndefined();
  });
});

describe("every fault", () => {
  // A neighbourhood in which everything is filled in.
  const whole = (): URLSearchParams => {
    const typed = typedFrom({
      ...aNeighbourhood(),
      cbs: "09350101",
      inhabitants: 60,
      pauseWeeks: [day("2026-12-21")],
      standIn: { ...aNeighbourhood().contact, first: day("2026-10-01"), last: day("2026-10-31") },
    });
    for (const [name, value] of typedAtFirst())
      if (name.startsWith("measurement")) typed.set(name, value);
    for (const [name, value] of Object.entries({
      measurement: "yes",
      "measurement-baseline": "2026-10-05",
      "measurement-sample": "random",
      "measurement-size": "40",
      "areas-0-weight": "3/2",
    }))
      typed.set(name, value);
    return typed;
  };
  const WRONG: Record<string, string> = {
    text: "x".repeat(201),
    number: "-3",
    email: "nobody",
    phone: "none",
    day: "tomorrow",
    time: "late",
    code: "Not This",
    cbs: "12",
    share: "some",
    weight: "heavy",
    weeks: "first",
    choice: "",
    photo: "data:text/html;base64,AAAA",
  };
  const controlOf = (field: FieldName) =>
    /^(areas|team|pauseWeeks)-/.test(field) ? field.replace("-", "-0-") : field;
  const answered: readonly FieldName[] = ["measurement-onePerAddress", "measurement-panel"];
  const fields = (Object.keys(FIELDS) as FieldName[]).filter(
    (field) =>
      field !== "id" &&
      field !== "sizes" &&
      field !== "measurement-comparison" &&
      !answered.includes(field),
  );

  test("is none where all is right", () => {
    const read = readFacts(whole(), "zonnestraat", undefined);
    expect(read.faults).toEqual([]);
    expect(read.facts).toMatchObject({
      weights: { [aNeighbourhood().areas[0]?.id ?? ""]: "3/2" },
      measurement: { sample: { kind: "random", size: 40 } },
    });
  });

  test.each(fields)(
    "of %s is told beside it, in Dutch and in English, by what it takes",
    (field) => {
      const typed = whole();
      const { kind } = FIELDS[field];
      if (kind === "many") typed.delete(field);
      else typed.set(controlOf(field), WRONG[kind] ?? "");
      const { faults, facts } = readFacts(typed, "zonnestraat", undefined);
      expect([facts, faults.map(({ control, special }) => [control, special])]).toEqual([
        undefined,
        [[controlOf(field), undefined]],
      ]);
      for (const language of ["nl", "en"] as const) {
        const sentence = neighbourhoodFormWords[language].faults[kind];
        const spec = FIELDS[field];
        const [from, to] = "from" in spec ? [spec.from, spec.to] : [0, 0];
        expect(toldOf(faults, language)[0]?.text).toContain(
          typeof sentence === "string" ? sentence : sentence(from, to),
        );
      }
    },
  );

  test.each<[string, Record<string, string>, string, string]>([
    [
      "two areas of one name",
      { "areas-1-name": "Straat", "areas-1-id": "straat" },
      "areas-1-id",
      "twice",
    ],
    ["an area named whole", { "areas-1-name": "Whole" }, "areas-1-id", "area-named"],
    [
      "a pause week that begins on a Wednesday",
      { "pauseWeeks-0-monday": "2026-12-23" },
      "pauseWeeks-0-monday",
      "not-monday",
    ],
    [
      "a stand-in who ends before beginning",
      { "standIn-last": "2026-09-01" },
      "standIn-last",
      "last-first",
    ],
    [
      "feedback after the last week",
      { "weekPlan-feedbackWeek": "12" },
      "weekPlan-feedbackWeek",
      "beyond",
    ],
    ["mail in the quiet hours", { "weekPlan-sendAt": "22:00" }, "weekPlan-sendAt", "quiet"],
  ])("that takes more than one field to see is told as well: %s", (_, change, control, special) => {
    const typed = whole();
    for (const [name, value] of Object.entries(change)) typed.set(name, value);
    expect(
      readFacts(typed, "zonnestraat", undefined).faults.map((fault) => [
        fault.control,
        fault.special,
      ]),
    ).toEqual([[control, special]]);
  });

  test("stands in the summary and at its field, and nothing that was typed is lost", async () => {
    const odd = {
      "team-0-name": "Eik & <b>Linde</b>",
      "team-0-email": "anna",
      "team-0-role": 'het "vaste" punt',
    };
    const form = sent((await at("/zonnestraat/edit/team")).body, odd);
    const reply = await at("/zonnestraat/edit/team", form);
    expect([reply.statusCode, errors(reply.body)]).toEqual([
      422,
      [
        "team-0-email: E-mailadres van het teamlid (rij 1): Vul een e-mailadres in, zoals naam@voorbeeld.nl.",
      ],
    ]);
    expect(reply.body).toContain('id="fault-team-0-email"');
    const again = sent(reply.body);
    expect(again).toEqual(
      Object.fromEntries(Object.entries(form).map(([name, value]) => [name, [value].flat()])),
    );
  });

  test("another row is a button that keeps nothing and loses nothing; one less as well", async () => {
    const before = await kept("oude-eik");
    const form = sent((await at("/oude-eik/edit/team")).body, { "team-0-role": "wijkmanager" });
    const more = await at("/oude-eik/edit/team", { ...form, do: "add:team" });
    expect(more.statusCode).toBe(200);
    expect(more.body).toContain('name="team-1-name"');
    expect(more.body.match(/autofocus/g)).toHaveLength(1);
    const two = sent(more.body, { "team-1-name": "Bo Jansen" });
    expect(two["team-0-role"]).toEqual(["wijkmanager"]);
    const less = sent((await at("/oude-eik/edit/team", { ...two, do: "drop:team:0" })).body);
    expect([less["team-0-name"], less["team-1-name"]]).toEqual([["Bo Jansen"], undefined]);
    expect(await kept("oude-eik")).toEqual(before);
  });
});

describe("somebody changes a neighbourhood", () => {
  const place = "/zonnestraat";
  const trail = async () =>
    (await world.dependencies.audit.of(NeighbourhoodId.parse("zonnestraat"))).filter(
      ({ action }) => action === "edit neighbourhood",
    );

  const edit = async (part: string, typed: Typed = {}) =>
    at(`${place}/edit/${part}`, sent((await at(`${place}/edit/${part}`)).body, typed));

  test("part by part, and the trail says which facts changed, and not what they say now", async () => {
    const reply = await edit("contact", { "contact-name": "Fatima Yılmaz" });
    expect(reply.headers["location"]).toContain("did=saved");
    await edit("topics", { "threshold-share": "12,5%" });
    const after = await kept("zonnestraat");
    expect(after?.facts).toEqual({
      ...world.neighbourhood,
      contact: { ...world.neighbourhood.contact, name: "Fatima Yılmaz" },
      threshold: { ...world.neighbourhood.threshold, share: "125/1000" },
    });
    expect((await trail()).map(({ result }) => result)).toEqual([
      "changed contact",
      "changed threshold",
    ]);
    expect(
      verifyTrail(await world.dependencies.audit.of(NeighbourhoodId.parse("zonnestraat")), sha256),
    ).toBeUndefined();
  });

  test("nothing is written when nothing changed, on the page of whatever part", async () => {
    const before = await kept("zonnestraat");
    for (const part of PARTS) {
      const { statusCode, headers } = await edit(part);
      expect([part, statusCode]).toEqual([part, 303]);
      expect(headers["location"]).toMatch(part === "team" ? /\/residents/ : /did=unchanged/);
    }
    expect(await kept("zonnestraat")).toEqual(before);
    expect(await trail()).toHaveLength(2);
    expect((await at(`${place}/edit/none`)).statusCode).toBe(404);
  });

  test("what stands now of each part is on the page of the neighbourhood, with a link to change it for who may", async () => {
    const links = (page: string) =>
      [...page.matchAll(/href="[^"]*\/edit\/([\w-]+)\?/g)].map(([, part]) => part);
    const page = (await at(place)).body;
    expect(new Set(links(page))).toEqual(new Set(PARTS));
    for (const told of ["Fatima Yılmaz", "De straat", "10 weken", "Er wordt niet gemeten."])
      expect(page).toContain(told);
    const access: Access = { roles: ["researcher"], neighbourhoods: "all" };
    expect(links((await at(place, undefined, { access })).body)).toEqual([]);
  });

  test("a form of one part cannot change another", async () => {
    const before = await kept("zonnestraat");
    await edit("contact", { name: "Anders", "team-0-name": "Iemand Anders" });
    expect(await kept("zonnestraat")).toEqual(before);
  });

  test("so that it is measured from now on plans the first measurement, and so that it is not any more takes that back", async () => {
    const { waves, neighbourhoods } = world.dependencies;
    const planned = async () =>
      (await waves.planned()).find(({ neighbourhood }) => neighbourhood === id);
    const id = NeighbourhoodId.parse("zonnestraat");
    const before = await neighbourhoods.get(id);
    await edit("measurement", {
      measurement: "yes",
      "measurement-baseline": "2026-10-05",
      "measurement-sample": "fixed",
      "sizes-straat": "40",
      "measurement-onePerAddress": "no",
    });
    expect((await planned())?.firstDay).toBe("2026-10-05");
    expect((await kept("zonnestraat"))?.facts.measurement?.sample).toMatchObject({
      sizes: { kind: "fixed", areas: { straat: 40 } },
    });
    expect(sent((await at(`${place}/edit/measurement`)).body)["sizes-straat"]).toEqual(["40"]);
    await edit("measurement", { measurement: "no" });
    expect(await planned()).toBeUndefined();
    if (before !== undefined) await neighbourhoods.save(before);
  });

  test("a measurement is compared with a neighbourhood that there is, chosen by its name", async () => {
    const design = { measurement: "yes", "measurement-baseline": "2026-10-05" };
    const beside = (other: string) =>
      edit("measurement", { ...design, "measurement-comparison": other });
    const { body } = await at(`${place}/edit/measurement`);
    expect(body).toContain('<option value="oude-eik">Oude Eik</option>');
    expect(body).not.toContain('<option value="zonnestraat">');
    expect(errors((await beside("nowhere")).body).join()).toContain(
      "geen buurt met de code nowhere",
    );
  });

  test("of two who edit at once the second is told: what both changed is shown beside what was typed, what only the other changed is taken over", async () => {
    const [mine, other] = [
      sent((await at(`${place}/edit/contact`)).body),
      sent((await at(`${place}/edit/contact`, undefined, { subject: "other" })).body),
    ];
    const theirs = await at(
      `${place}/edit/contact`,
      { ...other, "contact-role": "opbouwwerker", "coordinator-name": "Bo Jansen" },
      { subject: "other" },
    );
    expect(theirs.statusCode).toBe(303);
    const reply = await at(`${place}/edit/contact`, {
      ...mine,
      "contact-role": "wijkwerker",
      "contact-phone": "043 765 43 21",
    });
    expect(reply.statusCode).toBe(409);
    expect(errors(reply.body)).toEqual([
      "contact-role: Functie van de contactpersoon: Iemand anders maakte hiervan: opbouwwerker. Uw eigen tekst staat hier nog.",
    ]);
    expect(reply.body).toContain("Overgenomen van de ander: Naam van de coördinator.");
    const again = sent(reply.body);
    expect([again["contact-role"], again["coordinator-name"], again["contact-phone"]]).toEqual([
      ["wijkwerker"],
      ["Bo Jansen"],
      ["043 765 43 21"],
    ]);
    expect((await at(`${place}/edit/contact`, again)).statusCode).toBe(303);
    expect((await kept("zonnestraat"))?.facts).toMatchObject({
      coordinator: { name: "Bo Jansen" },
      contact: { role: "wijkwerker", phone: "043 765 43 21" },
    });
  });

  test("of two who edit different parts neither hears of the other, and both are kept", async () => {
    const mine = sent((await at(`${place}/edit/contact`)).body, { "contact-role": "wijkwerkster" });
    expect((await edit("base", { municipality: "Meerssen" })).statusCode).toBe(303);
    expect((await at(`${place}/edit/contact`, mine)).statusCode).toBe(303);
    expect((await kept("zonnestraat"))?.facts).toMatchObject({
      municipality: "Meerssen",
      contact: { role: "wijkwerkster" },
    });
  });

  test("a button that saves nothing does not hide that somebody else saved", async () => {
    const page = async () => (await at(`${place}/edit/week-plan`)).body;
    const mine = sent(await page(), { "weekPlan-source": "a plan of mine" });
    await edit("week-plan", { "weekPlan-source": "a plan of another" });
    const more = sent(
      (await at(`${place}/edit/week-plan`, { ...mine, do: "add:pauseWeeks" })).body,
    );
    expect(errors((await at(`${place}/edit/week-plan`, more)).body).join()).toContain(
      "a plan of another",
    );
  });

  test("an import of the facts raises the revision too, so that an edit that began before it is told", async () => {
    const mine = sent((await at(`${place}/edit/base`)).body, { name: "Zonnelaan" });
    await world.dependencies.neighbourhoods.save({ ...world.neighbourhood, name: "Zonneplein" });
    const reply = await at(`${place}/edit/base`, mine);
    expect([reply.statusCode, errors(reply.body).join()]).toEqual([
      409,
      expect.stringContaining("Zonneplein"),
    ]);
  });

  test("an area with residents or with cycles stays; another can go", async () => {
    const { neighbourhoods } = world.dependencies;
    const [lane, square] = [AreaId.parse("laan"), AreaId.parse("plein")];
    await neighbourhoods.save({
      ...world.neighbourhood,
      areas: [
        ...world.neighbourhood.areas,
        { id: lane, name: "De laan" },
        { id: square, name: "Het plein" },
      ],
    });
    const revised = await kept("zonnestraat");
    await neighbourhoods.count(
      world.neighbourhood.id,
      {
        at: world.dependencies.now(),
        by: "test",
        residents: [{ area: lane, language: "nl", byMail: 3, byLetter: 0 }],
      },
      revised?.revision ?? 0,
      undefined,
    );
    const without = (form: Typed, row: number) =>
      Object.fromEntries(
        Object.entries(form).filter(([name]) => !name.startsWith(`areas-${row}-`)),
      );
    const refused = await at(
      `${place}/edit/areas`,
      without(sent((await at(`${place}/edit/areas`)).body), 1),
    );
    expect(errors(refused.body)).toEqual([
      "areas-2-name: Naam van het deel (rij 3): Het deel De laan heeft bewoners of rondes en kan niet weg. Het staat er weer.",
    ]);
    expect(sent(refused.body)["areas-2-id"]).toEqual(["laan"]);
    expect(
      (await at(`${place}/edit/areas`, without(sent((await at(`${place}/edit/areas`)).body), 2)))
        .statusCode,
    ).toBe(303);
    expect((await kept("zonnestraat"))?.facts.areas.map(({ id }) => id)).toEqual([
      "straat",
      "laan",
    ]);
  });

  test("a photo travels with the form until it is saved; one that is too large or no photo is told", async () => {
    const send = async (bytes: Uint8Array<ArrayBuffer>, form: Typed) => {
      const { cookie, csrf } = await world.logIn();
      const parts = new FormData();
      for (const [name, values] of Object.entries({ csrf, ...form }))
        for (const value of [values].flat()) parts.append(name, value);
      parts.append("contact-photo-file", new File([bytes], "ik.png"));
      const request = new Response(parts);
      return world.run(neighbourhoodPages, {
        ...visit("POST", `/console/neighbourhoods${place}/edit/contact`, {
          cookies: [cookie],
          body: Buffer.from(await request.arrayBuffer()).toString("base64"),
          headers: { "content-type": request.headers.get("content-type") ?? "" },
        }),
        isBase64Encoded: true,
      });
    };
    const form = sent((await at(`${place}/edit/contact`)).body);
    const png = (length: number) => {
      const bytes = new Uint8Array(length);
      bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
      return bytes;
    };
    expect(errors((await send(png(4501), form)).body).join()).toContain("4501 bytes");
    expect(errors((await send(new Uint8Array([1, 2, 3]), form)).body).join()).toContain(
      "geen JPEG, PNG of WebP",
    );
    const kept4 = await send(png(300), { ...form, "contact-name": "" });
    expect(kept4.statusCode).toBe(422);
    expect(
      (await at(`${place}/edit/contact`, sent(kept4.body, { "contact-name": "Omar Aziz" })))
        .statusCode,
    ).toBe(303);
    expect((await kept("zonnestraat"))?.facts.contact.photo).toBe(
      `data:image/png;base64,${Buffer.from(png(300)).toString("base64")}`,
    );
    expect(
      (
        await at(
          `${place}/edit/contact`,
          sent((await at(`${place}/edit/contact`)).body, { "contact-photo-away": "yes" }),
        )
      ).statusCode,
    ).toBe(303);
    expect((await kept("zonnestraat"))?.facts.contact.photo).toBeUndefined();
  });
});

describe("the dates of a year", () => {
  test("are those that planning cycle by cycle gives, and say what was moved and what falls on a holiday all the same", () => {
    const zuid = {
      ...calendar,
      school: holidays,
      pauseWeeks: [day("2026-12-21")],
    };
    const { weekPlan } = aNeighbourhood();
    const ahead = yearAhead(day("2026-09-07"), weekPlan, zuid);
    let first = day("2026-09-07");
    for (const cycle of ahead) {
      const { plan, notes } = planCycle(first, weekPlan, zuid);
      expect(cycle.firstDay).toBe(first);
      const on = (name: string) =>
        cycle.moments.filter(({ moment }) => moment === name).map((moment) => moment.at);
      expect([
        on("invitation"),
        on("reminder"),
        on("closing"),
        on("adoption"),
        on("chase"),
        on("midcheck"),
        on("outcomes"),
        on("feedback"),
        on("end"),
      ]).toEqual([
        [plan.invitation],
        [plan.reminder],
        [plan.closing],
        [plan.adoption],
        plan.chases,
        [plan.midcheck],
        [plan.outcomes],
        [plan.feedback],
        [plan.end],
      ]);
      expect(cycle.moments.flatMap(({ moved }) => moved ?? [])).toEqual(
        expect.arrayContaining([...notes]),
      );
      expect(cycle.moments.map((moment) => moment.at)).toEqual(
        cycle.moments.map((moment) => moment.at).toSorted(),
      );
      first = plan.next;
    }
    expect(ahead).toHaveLength(5);
    expect(ahead.flatMap(({ pauseWeeks }) => pauseWeeks)).toEqual(["2026-12-21"]);
    const kinds = new Set(
      ahead.flatMap(({ moments }) =>
        moments.flatMap(({ on, moved }) => [on?.kind, moved?.because.kind]),
      ),
    );
    expect([...kinds]).toEqual(expect.arrayContaining(["school-holiday", "carnival"]));
    const onHoliday = ahead.flatMap(({ moments }) => moments).filter(({ on }) => on !== undefined);
    expect(onHoliday.map(({ at: when, on }) => [dayOf(when), on])).toEqual(
      expect.arrayContaining([["2026-11-15", { kind: "sunday", name: "zondag" }]]),
    );
    for (const { at: when, on } of onHoliday)
      if (on?.kind !== "sunday") expect(on).toEqual(quietDay(dayOf(when), "zuid", holidays));
    expect(onHoliday.some(({ on }) => on?.kind === "school-holiday")).toBe(true);
    expect(
      ahead
        .flatMap(({ moments }) => moments)
        .filter(
          ({ moment, on }) =>
            ["invitation", "reminder", "closing", "feedback"].includes(moment) && on !== undefined,
        ),
    ).toEqual([]);
  });

  test("are shown on a page of their own, and in the form by what is typed, which is not kept", async () => {
    expect((await at("/zonnestraat/year?from=2027-02-01")).body).toContain("Carnavalsweek");
    expect((await at("/zonnestraat/year?from=nonsense")).statusCode).toBe(422);
    const before = await kept("zonnestraat");
    const shown = await at(
      "/zonnestraat/edit/week-plan",
      sent((await at("/zonnestraat/edit/week-plan")).body, {
        do: "dates",
        "weekPlan-weeks": "12",
        "weekPlan-feedbackWeek": "12",
        "pauseWeeks-0-monday": "2026-12-21",
      }),
    );
    expect([shown.statusCode, errors(shown.body)]).toEqual([200, []]);
    expect(shown.body).toContain("Pauzeweken in deze ronde: de week van maandag 21 december 2026.");
    expect(sent(shown.body)["weekPlan-weeks"]).toEqual(["12"]);
    expect(await kept("zonnestraat")).toEqual(before);
    expect(
      errors(
        (
          await at(
            "/zonnestraat/edit/week-plan",
            sent(shown.body, { do: "dates", "weekPlan-sendAt": "23:00" }),
          )
        ).body,
      ).join(),
    ).toContain("geen e-mail");
  });
});

describe("neighbourhoods are found", () => {
  test("fifty a page, by the beginning of their name without accents, and only those where somebody may look; without reading their facts", async () => {
    const { neighbourhoods } = world.dependencies;
    for (let number = 0; number < 60; number += 1)
      await neighbourhoods.save(
        aNeighbourhood({
          id: NeighbourhoodId.parse(`dorp-${number}`),
          name: `Évora ${String(number).padStart(2, "0")}`,
        }),
      );
    const names = (page: string) =>
      [
        ...page.matchAll(/<th scope="row"><a [^>]*href="\/console\/neighbourhoods\/([a-z0-9-]+)/g),
      ].map(([, id]) => id);
    const changed = {
      neighbourhoods: {
        ...neighbourhoods,
        all: () => Promise.reject(new Error("all facts were read")),
        get: () => Promise.reject(new Error("facts were read")),
      },
    };
    const { cookie } = await world.logIn();
    const found = async (query: string) =>
      (
        await world.run(
          neighbourhoodPages,
          visit("GET", "/console/neighbourhoods", { cookies: [cookie], query }),
          changed,
        )
      ).body;
    expect(names(await found("q=evora"))).toHaveLength(50);
    expect(names(await found("q=EVORA&page=2"))).toEqual(
      Array.from({ length: 10 }, (_, nth) => `dorp-${50 + nth}`),
    );
    expect(names(await found("q=dorp-7"))).toEqual(["dorp-7"]);
    expect(await found("q=nowhere")).toContain("Geen buurt gevonden.");
    const some: Access = {
      roles: ["auditor"],
      neighbourhoods: [NeighbourhoodId.parse("dorp-3"), NeighbourhoodId.parse("zonnestraat")],
    };
    expect(names((await at("", undefined, { access: some })).body)).toEqual([
      "dorp-3",
      "zonnestraat",
    ]);
    expect((await at("/dorp-4", undefined, { access: some })).statusCode).toBe(403);
  });

  test("one shows the ten latest cycles and leads to older ones; each sees what the own role can do", async () => {
    const own = aNeighbourhood({
      id: NeighbourhoodId.parse("linde"),
      name: "Linde",
      standIn: {
        ...aNeighbourhood().contact,
        name: "Bo Jansen",
        first: day("2026-09-01"),
        last: day("2026-09-30"),
      },
    });
    await world.dependencies.neighbourhoods.save(own);
    for (let number = 1; number <= 12; number += 1) await openedCycle(own, number);
    const cycles = (page: string) =>
      [...page.matchAll(/href="\/console\/cycles\/linde_whole_(\d+)/g)].map(([, number]) =>
        Number(number),
      );
    expect(cycles((await at("/linde")).body)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
    expect(cycles((await at("/linde?older=1")).body)).toEqual([2, 1]);
    const coordinator = (await at("/linde")).body;
    for (const link of [
      "/linde/edit/team",
      "/linde/residents",
      "/linde/year",
      "/console/start/linde",
      "/console/exports?neighbourhood=linde",
      "/console/figures/linde",
      "/console/actions?neighbourhood=linde",
      "Bo Jansen",
      "Er zijn nog geen bewoners. Importeer",
    ])
      expect(coordinator).toContain(link);
    const researcher = (
      await at("/linde", undefined, { access: { roles: ["researcher"], neighbourhoods: "all" } })
    ).body;
    for (const link of [
      "/linde/edit",
      "/linde/residents",
      "/console/start/linde",
      "/console/exports",
      "/console/cycles/",
    ])
      expect(researcher).not.toContain(link);
  });
});

/** A cycle that ended, as the store holds it. */
async function openedCycle({ id }: Neighbourhood, number: number): Promise<void> {
  const { cycles, now } = world.dependencies;
  const cycle = aCycle({
    id: cycleIdOf(id, WHOLE, number),
    neighbourhood: id,
    number,
    round: agendaRoundOf(cycleIdOf(id, WHOLE, number)),
    opened: instant(`2026-0${1 + Math.floor(number / 2)}-0${1 + (number % 2)}T06:00:00Z`),
  });
  const round: Round = {
    id: cycle.round,
    cycle: cycle.id,
    neighbourhood: id,
    area: WHOLE,
    topics: [],
    lotOrder: [],
    terms: terms(),
    status: "closed",
    opens: now(),
    closes: now(),
  };
  await cycles.open(cycle, round, day("2027-01-01"));
  await cycles.change(cycle.id, (before) => ({ ...before, status: "closed" }));
}
