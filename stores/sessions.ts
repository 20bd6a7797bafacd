import * as z from "zod";
import { Access } from "#domain/access.ts";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { PRESENT } from "./expressions.ts";
import { overCycles } from "./tables.ts";

/** Somebody who logged in. `csrf` stands in every form; the cookie holds a secret of which only the hash is kept. */
export const Session = z.strictObject({
  subject: z.string().min(1).max(120),
  name: z.string().min(1).max(120),
  /** Of whom has no verified address and so cannot be written down. */
  access: Access,
  /** What the administrator wrote down for whom is looked at anew with each page. */
  member: z.string().optional(),
  csrf: z.string().min(16),
  /** Whole seconds since 1970. */
  started: z.int(),
  seen: z.int(),
});
export type Session = z.infer<typeof Session>;

/** Under whom a session is found again to end it: who is written down, else who the provider says that it is. */
export const ownerOf = ({ member, subject }: Pick<Session, "member" | "subject">): string =>
  member ?? subject;

/** One of the sessions of a person. */
export const SessionPointer = z.strictObject({ hash: z.string() });

/** A login under way: what has to come back from the identity provider. */
export const Login = z.strictObject({
  verifier: z.string(),
  nonce: z.string(),
  returnTo: z.string(),
});
export type Login = z.infer<typeof Login>;

const IDLE = 30 * 60;
const ABSOLUTE = 10 * 60 * 60;
const LOGIN = 10 * 60;

/** Sessions live in the table, so that logging out ends them everywhere at once. */
export const sessions = overCycles((cycle) => ({
  begin: (hash: string, login: Login, now: number): Promise<void> =>
    cycle.save(cycleKeys.login(hash), login, now + LOGIN),

  /** Gives a login back once. */
  async takeLogin(hash: string): Promise<Login | undefined> {
    const login = await cycle.get(Login, cycleKeys.login(hash));
    await cycle.delete(cycleKeys.login(hash));
    return login;
  },

  async open(hash: string, session: Session): Promise<void> {
    await cycle.save(
      cycleKeys.sessionOf(ownerOf(session), hash),
      { hash },
      session.started + ABSOLUTE,
    );
    await cycle.save(cycleKeys.session(hash), session, session.started + ABSOLUTE);
  },

  /** The session while it lasts: 30 minutes idle, 10 hours in all; a page that asks by itself uses none. */
  async get(hash: string, now: number, isUsed = true): Promise<Session | undefined> {
    const session = await cycle.get(Session, cycleKeys.session(hash));
    if (session === undefined || now - session.seen > IDLE || now - session.started > ABSOLUTE)
      return undefined;
    if (isUsed && now - session.seen > 60) await this.saw(hash, session, now);
    return session;
  },

  /** Only while it is there: a page that was asked for before somebody logged out must not bring the session back. */
  saw: (hash: string, session: Session, now: number): Promise<boolean> =>
    cycle.saveIf(
      PRESENT,
      cycleKeys.session(hash),
      { ...session, seen: now },
      session.started + ABSOLUTE,
    ),

  end: (hash: string): Promise<void> => cycle.delete(cycleKeys.session(hash)),

  /** Ends every session of somebody, wherever it was opened. */
  async endAll(owner: string): Promise<number> {
    const all = await cycle.list(SessionPointer, cycleKeys.sessionsOf(owner));
    await Promise.all(
      all.flatMap(({ hash }) => [
        cycle.delete(cycleKeys.session(hash)),
        cycle.delete(cycleKeys.sessionOf(owner, hash)),
      ]),
    );
    return all.length;
  },
}));
