import * as z from "zod";
import { cycleKeys } from "#contract/cycle-keys.ts";
import { Identity } from "#domain/municipality/identity.ts";
import { senderName } from "#domain/municipality/sender-name.ts";
import {
  type Decision,
  decisionOf,
  type Municipality,
  Retention,
  Sender,
  type Subject,
  UNDECIDED,
} from "#domain/municipality/subjects.ts";
import { Logo, Theme } from "#domain/municipality/theme.ts";
import { ABSENT, having } from "./expressions.ts";
import type { Table } from "./table.ts";
import { overCycles } from "./tables.ts";

/** The file of a logo: a drawing as it is, a picture in base64. */
export const LogoFile = Logo.omit({ drawing: true }).extend({ body: z.string() });
export type LogoFile = z.infer<typeof LogoFile>;

/** What the municipality decided on one subject, and what it was before. */
export function decisionsOn<Value>(
  cycle: Table,
  subject: Subject,
  given: { schema: z.ZodType<Value>; undecided: Value },
) {
  const schema = decisionOf(given.schema);
  const decided = (): Promise<Decision<Value> | undefined> =>
    cycle.get(schema, cycleKeys.municipality(subject));
  return {
    decided,
    now: async (): Promise<Value> => (await decided())?.value ?? given.undecided,

    /** `version` is the one that was read, 0 where nothing was decided; false when somebody was first. */
    decide(value: Value, { version, at, by }: Omit<Decision<Value>, "value">): Promise<boolean> {
      const next = schema.parse({ value, version: version + 1, at, by });
      return cycle.writeAll([
        cycle.put(
          cycleKeys.municipality(subject),
          next,
          version === 0 ? ABSENT : having({ version }),
        ),
        cycle.create(cycleKeys.formerly(subject, next.version), next),
      ]);
    },

    /** Everything that was ever decided on it, the latest first. */
    everDecided: async (): Promise<Decision<Value>[]> =>
      (await cycle.list(schema, cycleKeys.allFormerly(subject))).toReversed(),
  };
}

/** Whose installation this is, and what was decided for it. */
export const municipality = overCycles((cycle) => {
  const identity = decisionsOn(cycle, "identity", {
    schema: Identity,
    undecided: UNDECIDED.identity,
  });
  const theme = decisionsOn(cycle, "theme", { schema: Theme, undecided: UNDECIDED.theme });
  const sender = decisionsOn(cycle, "sender", { schema: Sender, undecided: UNDECIDED.sender });
  return {
    identity,
    theme,
    sender,
    retention: decisionsOn(cycle, "retention", {
      schema: Retention,
      undecided: UNDECIDED.retention,
    }),

    /** Who a mail of a neighbourhood's team is from. */
    async senderOf(neighbourhood: string): Promise<string> {
      const [itsIdentity, itsSender] = await Promise.all([identity.now(), sender.now()]);
      return senderName({ identity: itsIdentity, sender: itsSender }, neighbourhood);
    },

    /** What every page shows of it. */
    async shown(): Promise<Municipality> {
      const [itsIdentity, itsTheme] = await Promise.all([identity.now(), theme.now()]);
      return { identity: itsIdentity, theme: itsTheme };
    },

    logo: (id: string): Promise<LogoFile | undefined> => cycle.get(LogoFile, cycleKeys.logo(id)),
    /** A logo that was shown once is found for good: pages and mails are kept that name it. */
    keepLogo: (file: LogoFile): Promise<LogoFile> =>
      cycle.keep(LogoFile, cycleKeys.logo(file.id), file),
  };
});
