import type { Instant } from "#contract/ids.ts";
import type { Identity } from "#domain/municipality/identity.ts";
import type { Decision, Subject } from "#domain/municipality/subjects.ts";
import type { decisionsOn } from "#stores/municipality.ts";
import type { Told } from "#web/pages/components.ts";
import type { Content } from "#web/pages/html.ts";
import type { Call } from "#console/call.ts";
import type { Frame } from "#console/console-page.ts";

export type SettingStores = "audit" | "municipality" | "redrawLogo";
export type SettingCall = Call<SettingStores>;

/** What somebody sent: a value, or what is wrong; `look` shows it before anything is decided. */
export type Read<Value> = { typed: URLSearchParams } & (
  | { kind: "faulty"; told: Told }
  | { kind: "look" | "decided"; value: Value }
);

/** What there is to decide on one subject, and how it is asked for. */
export type Asked<Value> = {
  subject: Subject;
  on(dependencies: SettingCall["dependencies"]): ReturnType<typeof decisionsOn<Value>>;
  typedOf(value: Value): URLSearchParams;
  read(call: SettingCall): Promise<Read<Value>>;
  fields(view: SubjectView<Value>): Content;
  /** What a decision was, in few words. */
  summary(value: Value, view: SubjectView<Value>): Content;
  /** What else its page shows, and what that needs. */
  below?(view: SubjectView<Value>): { content: Content; styles?: readonly string[] };
  /** The form brings a file. */
  files?: true;
};

/** What the page of a subject shows. */
export type SubjectView<Value> = Frame & {
  now: Value;
  identity: Identity;
  version: number;
  /** Everything that was decided, the latest first. */
  ever: readonly Decision<Value>[];
  typed: URLSearchParams;
  told?: Told;
  /** What is looked at before it is decided. */
  look?: Value;
  status?: number;
  today: Instant;
};
