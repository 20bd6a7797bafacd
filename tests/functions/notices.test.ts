import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { notify } from "#functions/dispatch/notify.ts";
import { recordNoticeEvent } from "#functions/dispatch/record-notice-event.ts";
import { tellOwners } from "#functions/actions/tell-owners.ts";
import { tellOfQuestions } from "#functions/feedback/tell-of-questions.ts";
import type { CycleId } from "#contract/ids.ts";
import { Language } from "#contract/language.ts";
import { anAction, day, anOwner } from "#tests/builders.ts";
import { noticeWords } from "#web/copy/console/notices.ts";
import { inConsole } from "#web/copy/console/words.ts";
import { openWorld, type World } from "./world.ts";

let world: World;
let cycle: CycleId;
beforeEach(async () => {
  world = await openWorld({ residents: 1 });
  ({ cycle } = await world.invited());
});
afterEach(() => world.close());

/** The mails to the team, the newest last. */
const toTeam = () =>
  world.environment.outbox.after(0, 1000).filter(({ tags }) => tags["key"] !== undefined);
const last = () => toTeam().at(-1)?.tags ?? {};
const about = (tags: Record<string, string>, type: string, bounceType?: string) =>
  world.run(recordNoticeEvent, {
    time: "2026-09-15T08:00:00Z",
    detail: {
      eventType: type,
      mail: {
        tags: Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]])),
      },
      ...(bounceType === undefined ? {} : { bounce: { bounceType } }),
    },
  });
const words = { subject: "S", text: "T", html: "H" };
const tell = async (notice: string, to: { name: string; email: string; role?: string }) => {
  await notify(world.dependencies, { run: cycle, notice, about: "action", to, words });
  return last();
};
const owner = { name: "Lisa Bakker", role: "wijkagent", email: "lisa.politie@example.org" };
const chase = (why: "overdue" | "blocked", turn: string) =>
  tellOwners(world.dependencies, {
    cycle: { id: cycle },
    neighbourhood: world.neighbourhood,
    chases: [
      {
        action: anAction({ cycle, owners: [anOwner("Lisa Bakker", "police")] }),
        why,
        to: "owner",
      },
    ],
    turn,
  });

describe("a message to the team that does not arrive", () => {
  test("is found by the tag of its mail among messages whose names begin alike", async () => {
    const first = await tell("question#A_-#b#late", owner);
    await tell("question#A_-#b#due-soon", { ...owner, role: "opbouwwerker" });
    await about(first, "Bounce", "Transient");
    expect(
      (await world.dependencies.notices.of(cycle)).map(({ to, notArrived }) => [
        to?.role,
        notArrived?.why,
      ]),
    ).toEqual([
      ["opbouwwerker", undefined],
      ["wijkagent", "returned"],
    ]);
  });

  test.each([
    ["Bounce", "Permanent", "bounced"],
    ["Bounce", "Transient", "returned"],
    ["Bounce", "Undetermined", "returned"],
    ["Complaint", undefined, "complained"],
    ["Reject", undefined, "refused"],
  ])("%s %s is written down as %s, once", async (type, bounceType, why) => {
    const tags = await tell("chase-1#litter-1#overdue", owner);
    expect(await about(tags, type, bounceType)).toMatchObject({ recorded: true });
    await about(tags, "Reject");
    expect(
      (await world.dependencies.notices.of(cycle)).find(({ about: what }) => what === "action")
        ?.notArrived,
    ).toEqual({ why, at: "2026-09-15T08:00:00Z" });
  });

  test("is nothing to write down when it did arrive, or when nobody sent it", async () => {
    const tags = await tell("chase-1#litter-1#overdue", owner);
    expect(await about(tags, "Delivery")).toEqual({ recorded: false, told: false });
    expect(await about({ ...tags, key: "bm9uZQ" }, "Bounce", "Permanent")).toEqual({
      recorded: false,
      told: false,
    });
    expect(
      (await world.dependencies.notices.of(cycle)).map(({ notArrived }) => notArrived),
    ).toEqual([undefined]);
  });

  test.each(Language.options)(
    "stands in the console in %s with what it was, to which role and what to do, and without an address",
    async (language) => {
      await chase("overdue", "chase-1");
      await about(last(), "Bounce", "Permanent");
      const notArrived = inConsole(noticeWords, language);
      const page = await world.console(`/console/cycles/${cycle}`, language);
      expect(page.replaceAll(/<\/?bdi>/g, "")).toContain(`${notArrived.about.action}, wijkagent (`);
      for (const said of [notArrived.title, notArrived.why.bounced, notArrived.mend])
        expect(page).toContain(said);
      expect(page).not.toContain("@example.org");
    },
  );

  test("is not in the console while everything arrives", async () => {
    await chase("overdue", "chase-1");
    expect(await world.console(`/console/cycles/${cycle}`)).not.toContain("niet aankwamen");
  });
});

describe("the coordinator hears", () => {
  const heard = () => toTeam().filter(({ tags }) => tags["notice"] === "undelivered");

  test("once per cycle and address that an owner's address takes no mail, however many messages came back and however often that is told", async () => {
    for (const turn of ["chase-1", "chase-2"]) {
      await chase("overdue", turn);
      const tags = last();
      await about(tags, "Bounce", "Permanent");
      await about(tags, "Bounce", "Permanent");
    }
    expect(heard()).toHaveLength(1);
    const [mail] = heard();
    expect(mail?.to.join()).toContain(world.neighbourhood.coordinator.email);
    expect(mail?.text).toContain("wijkagent");
    expect(mail?.text).toContain(`/console/cycles/${cycle}`);
    expect(mail?.text).not.toContain("lisa.politie");
    await about(
      await tell("chase-3#litter-1#overdue", { ...owner, email: "lisa.new@example.org" }),
      "Bounce",
      "Permanent",
    );
    expect(heard()).toHaveLength(2);
  });

  test("nothing of a full mailbox, of a complaint, or of the coordinator's own address, which could not be read there", async () => {
    await about(await tell("chase-1#litter-1#overdue", owner), "Bounce", "Transient");
    await about(await tell("chase-2#litter-1#overdue", owner), "Complaint");
    const { name, email } = world.neighbourhood.coordinator;
    await about(
      await tell("midcheck#litter-1#blocked", { name, email: email.toUpperCase() }),
      "Bounce",
      "Permanent",
    );
    expect(heard()).toEqual([]);
  });

  test("when the mail to the contact person bounces: the rule of the template brings the event to the deployed step", async () => {
    const contact = { ...world.neighbourhood.contact, email: "bounce+omar@example.org" };
    await world.dependencies.neighbourhoods.save({ ...world.neighbourhood, contact });
    await world.dependencies.questions.ask({
      id: "q".repeat(22),
      neighbourhood: world.neighbourhood.id,
      run: cycle,
      language: "nl",
      text: "Wanneer wordt de straat bestraat?",
      asked: day("2026-09-14"),
      due: day("2026-09-28"),
    });
    world.at("2026-09-26T08:00:00Z");
    expect(await tellOfQuestions(world.dependencies, day("2026-09-26"))).toBe(1);
    world.at("2026-09-26T08:00:05Z");
    await vi.waitFor(() => expect(heard()).toHaveLength(1), { timeout: 15_000, interval: 100 });
    expect(await world.dependencies.notices.of(cycle)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          about: "question",
          to: expect.objectContaining({ role: contact.role }),
          notArrived: expect.objectContaining({ why: "bounced" }),
        }),
      ]),
    );
    expect(world.environment.statistics().lostEvents).toBe(0);
  });
});
