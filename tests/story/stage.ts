import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MAIL_TAGS } from "#contract/events.ts";
import {
  agendaRoundOf,
  type AreaId,
  type CycleId,
  cycleIdOf,
  partsOf,
  WHOLE,
} from "#contract/ids.ts";
import type { Role } from "#contract/permissions.ts";
import type { Moment } from "#domain/dispatch/run.ts";
import { momentAfter } from "#domain/dispatch/moments.ts";
import type { Partner } from "#contract/organisation.ts";
import type { Neighbourhood } from "#domain/neighbourhood.ts";
import { sha256 } from "#stores/sha256.ts";
import { importResidents } from "#console/neighbourhoods/import-residents.ts";
import { openBuurtcyclus } from "#cli/buurtcyclus.ts";
import { storesOf } from "#cli/open-all.ts";
import { bareAddress } from "#local/mail/request.ts";
import { residentsOf } from "#tests/functions/world.ts";
import { ASSEMBLY } from "#tests/synthesized.ts";

const START = Date.parse("2026-09-07T06:00:00Z");
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Longer than any time between two cycles. */
const MOST_DAYS = 40;
/** After a moment a dispatch waits a quarter of an hour for the events of its mails. */
const DISPATCHED = 20 * MINUTE;
const CSRF = "c".repeat(22);

/** Somebody of the team at the console. */
export type Actor = {
  subject: string;
  name: string;
  roles: readonly Role[];
  partner?: Partner;
  email?: string;
};

/** With which they log in. */
export const emailOf = ({ subject }: Pick<Actor, "subject">): string => `${subject}@team.example`;

export type Seen = { status: number; body: string; location: string | undefined };
export type Stage = Awaited<ReturnType<typeof openStage>>;

/**
 * One neighbourhood on the real machines, handlers and database, in virtual time. Whoever acts in it
 * acts from outside: a resident by the links of their mails, the team by pages of the console.
 */
export async function openStage(neighbourhood: Neighbourhood, residents: number) {
  const folder = mkdtempSync(join(tmpdir(), "story-"));
  const environment = await openBuurtcyclus({
    folder,
    assembly: ASSEMBLY,
    seed: "story",
    time: { start: START },
    port: 0,
    passing: true,
  });
  const { clock, outbox, variables } = environment;
  let release = clock.hold();
  /** Lets the time go to an instant (ms), with everything that is due by then. */
  async function until(instant: number): Promise<void> {
    const reached = Promise.withResolvers<void>();
    clock.at(Math.max(instant, clock.now()), () => {
      release = clock.hold();
      reached.resolve();
    });
    release();
    await reached.promise;
  }
  const dependencies = storesOf(variables, clock.now);
  const people = residentsOf(neighbourhood, 0, residents);
  await importResidents(dependencies, neighbourhood, people, { replace: false, actor: "story" });

  const visit = async (
    path: string,
    form?: Readonly<Record<string, string>>,
    cookie?: string,
  ): Promise<Seen> => {
    const reply = await fetch(path.startsWith("http") ? path : `${environment.url}${path}`, {
      redirect: "manual",
      headers: {
        "accept-language": "nl",
        ...(cookie === undefined ? {} : { cookie }),
        // As a browser says it of a form on our own pages.
        ...(form === undefined ? {} : { "sec-fetch-site": "same-origin" }),
      },
      ...(form === undefined ? {} : { method: "POST", body: new URLSearchParams(form) }),
    });
    const body = (await reply.text()).replaceAll(/<style>.*?<\/style>/gs, "");
    return { status: reply.status, body, location: reply.headers.get("location") ?? undefined };
  };

  const cookieOf = new Map<string, string>();
  async function enter(actor: Actor): Promise<string> {
    const { subject, name, roles, partner } = actor;
    const email = emailOf(actor);
    const access = { roles: [...roles], neighbourhoods: "all" as const };
    if (!cookieOf.has(subject))
      await dependencies.members.save({
        ...access,
        name,
        email,
        ...(partner === undefined ? {} : { partner }),
        version: 0,
      });
    const at = Math.floor(clock.now() / 1000);
    const member = dependencies.members.idOf(email);
    await dependencies.sessions.open(sha256(`session|of-${subject}`), {
      subject,
      name,
      access: { ...access, ...(partner === undefined ? {} : { partner }) },
      member,
      csrf: CSRF,
      started: at,
      seen: at,
    });
    const cookie = `__Host-buurt=of-${subject}`;
    cookieOf.set(subject, cookie);
    return cookie;
  }

  /** All mails so far, of one kind or notice. */
  const mails = (kind: string) =>
    outbox.after(0, 100_000).filter(({ tags }) => [tags["kind"], tags["notice"]].includes(kind));

  return {
    environment,
    dependencies,
    neighbourhood,
    people,
    visit,
    mails,
    cycle: (number: number, area: AreaId = WHOLE): CycleId =>
      cycleIdOf(neighbourhood.id, area, number),
    now: () => new Date(clock.now()).toISOString(),

    /**
     * A page of the console for somebody, or a form that is sent to it; after weeks they log in
     * again.
     */
    async atConsole(
      actor: Actor,
      path: string,
      form?: Readonly<Record<string, string>>,
    ): Promise<Seen> {
      const filled = form === undefined ? undefined : { csrf: CSRF, ...form };
      return visit(`/console${path}`, filled, await enter(actor));
    },

    /**
     * The newest link of a resident in a round, under a path: `a` answers, `f` tells whether it
     * helped.
     */
    linkOf(cycle: CycleId, resident: number, path = "a"): string {
      const round = agendaRoundOf(cycle);
      const to = people[resident]?.email;
      const [mail] = outbox
        .after(0, 100_000)
        .filter(
          ({ tags, to: [address = ""], text }) =>
            tags[MAIL_TAGS.resident] === round &&
            bareAddress(address) === to &&
            text.includes(`/${path}/`),
        )
        .toReversed();
      const link = mail === undefined ? null : new RegExp(`/${path}/[\\w-]+`).exec(mail.text);
      if (link === null) throw new Error(`resident ${resident} has no link /${path}/ of ${cycle}`);
      return link[0];
    },

    /** Begins the first cycle; the daily machine begins those after it. */
    async start(cycle: CycleId): Promise<void> {
      await dependencies.machines.start(cycle, {
        neighbourhood: neighbourhood.id,
        area: partsOf(cycle).area,
      });
      await until(clock.now());
    },

    /** Lets the next moment of a cycle come, and everything that it brings about. */
    async onward(cycle: CycleId): Promise<Moment | undefined> {
      // The daily machine begins the next cycle within days of the end of the one before.
      for (let days = 0; (await dependencies.cycles.get(cycle)) === undefined; days += 1) {
        if (days > MOST_DAYS) throw new Error(`${cycle} does not begin`);
        await until(clock.now() + DAY);
      }
      const next = momentAfter(await dependencies.cycles.mustGet(cycle));
      if (next !== undefined) await until(Math.max(clock.now(), Date.parse(next.at)) + DISPATCHED);
      return next?.moment;
    },

    /** Lets so many days go by. */
    days: (days: number) => until(clock.now() + days * DAY),

    async close(): Promise<void> {
      await environment.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
