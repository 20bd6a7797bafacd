import { createHash, randomBytes, randomInt } from "node:crypto";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { SESv2Client } from "@aws-sdk/client-sesv2";
import { SFNClient } from "@aws-sdk/client-sfn";
import { z } from "zod";
import { CODE_BYTES, codeOf, type PersonalCode } from "#domain/answer/code.ts";
import type { Variable } from "#contract/environment.ts";
import { Instant, isWave } from "#contract/ids.ts";
import { actionsIn } from "./actions.ts";
import { agendasIn } from "./agendas.ts";
import { askersIn } from "./askers.ts";
import { auditTrailIn } from "./audit-trail.ts";
import { ballotsIn } from "./ballots.ts";
import { calendarsIn } from "./calendars.ts";
import { closedRoundsIn } from "./closed-rounds.ts";
import { codesIn } from "./codes.ts";
import { cyclesIn } from "./cycles.ts";
import { mondayDigestsIn } from "./monday-digests.ts";
import { helpedAnswersIn } from "./helped-answers.ts";
import { helpOffersIn } from "./help-offers.ts";
import { holidays } from "./holidays.ts";
import { invitationsIn } from "./invitations.ts";
import { stepFunctions } from "./machines.ts";
import { mailLedgerIn } from "./mail-ledger.ts";
import { sesMailer } from "./mailer.ts";
import { membersIn } from "./members.ts";
import { neighbourhoodsIn } from "./neighbourhoods.ts";
import { noticesIn } from "./notices.ts";
import { pendingImportsIn } from "./pending-imports.ts";
import { questionsIn } from "./questions.ts";
import { reportsIn } from "./reports.ts";
import { residentsIn } from "./residents.ts";
import { retentionIn } from "./retention.ts";
import { roundsIn } from "./rounds.ts";
import { runsIn } from "./runs.ts";
import { sealsIn } from "./seals.ts";
import { sessionsIn } from "./sessions.ts";
import { openAnswersIn } from "./open-answers.ts";
import { panelIn } from "./panel.ts";
import { paperAnswersIn, papersIn } from "./papers.ts";
import { questionnairesIn } from "./questionnaires.ts";
import { responsesIn } from "./responses.ts";
import { openTable } from "./table.ts";
import { waveReportsIn } from "./wave-reports.ts";
import { waitingIn } from "./waiting.ts";
import { wavesIn } from "./waves.ts";
import { topics } from "./topics.ts";

export type Environment = Readonly<Record<string, string | undefined>>;
export type Dependencies = ReturnType<typeof live>;

/** SHA-256 in hexadecimal, of text (UTF-8) or bytes. */
export const sha256 = (data: string | Uint8Array): string =>
  createHash("sha256").update(data).digest("hex");

const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

/**
 * Everything that a step can need, each made when it is first asked for, so that a function needs only the variables and the grants of what it uses.
 * `clock` gives milliseconds since 1970. Errors: a missing variable is named when it is first needed.
 */
export function live(environment: Environment = process.env, clock: () => number = Date.now) {
  const optional = (name: Variable) => environment[name];
  const setting = (name: Variable): string => {
    const value = optional(name);
    if (value === undefined || value === "")
      throw new Error(`This function's environment lacks the variable ${name}.`);
    return value;
  };
  const endpoint = (service: string) => {
    const url = environment[`AWS_ENDPOINT_URL_${service}`];
    // An endpoint of one's own asks for no account.
    return url === undefined
      ? {}
      : {
          endpoint: url,
          region: environment["AWS_REGION"] ?? "eu-central-1",
          credentials: { accessKeyId: "local", secretAccessKey: "local" },
        };
  };
  const days = (name: Variable) => z.coerce.number().int().positive().parse(setting(name));

  const dynamo = once(() => {
    // What a request goes through is put together once per kind of request, without the client's own log: the steps tell what is to be told.
    const client = new DynamoDBClient({ cacheMiddleware: true, ...endpoint("DYNAMODB") });
    client.middlewareStack.remove("loggerMiddleware");
    return client;
  });
  const people = once(() => openTable(dynamo(), setting("PEOPLE_TABLE")));
  const cycle = once(() => openTable(dynamo(), setting("CYCLE_TABLE")));
  const cycles = once(() => cyclesIn(dynamo(), cycle()));
  const waves = once(() => wavesIn(dynamo(), cycle()));
  const ballots = once(() => ballotsIn(dynamo(), people, cycle()));
  const responses = once(() => responsesIn(dynamo(), people, cycle()));
  const questionnaires = once(() => questionnairesIn(cycle()));
  const actions = once(() => actionsIn(dynamo(), cycle()));
  const audit = once(() => auditTrailIn(dynamo(), cycle(), sha256));
  // One attempt: the client's own retry could send a mail twice without anybody knowing.
  const mailer = once(() =>
    sesMailer(
      new SESv2Client({ maxAttempts: 1, ...endpoint("SESV2") }),
      setting("MAIL_SENDER"),
      setting("MAIL_CONFIGURATION_SET"),
    ),
  );
  const machines = once(() =>
    stepFunctions(
      new SFNClient(endpoint("SFN")),
      (run) => setting(isWave(run) ? "MEASUREMENT_MACHINE_ARN" : "CYCLE_MACHINE_ARN"),
      environment["AWS_ENDPOINT_URL_SFN"] === undefined ? undefined : "/_local/executions/",
    ),
  );

  return {
    now: (): Instant => Instant.parse(new Date(clock()).toISOString()),
    sha256,
    /** 128 random bits, typeable in a link. */
    secret: (): string => randomBytes(16).toString("base64url"),
    /** 80 random bits, typeable from a letter. */
    code: (): PersonalCode => codeOf(randomBytes(CODE_BYTES)),
    /** A fair number in [0, 1) for the lot. */
    chance: (): number => randomInt(2 ** 47) / 2 ** 47,
    topics,
    holidays,
    get site() {
      return setting("SITE_URL");
    },
    /** How long people's part of a round is kept after the cycle's end. */
    get retentionDays() {
      return days("PEOPLE_RETENTION_DAYS");
    },
    /** Who answers for the site, and where holes in it are reported. */
    get organisation() {
      return {
        name: setting("ORGANISATION_NAME"),
        email: setting("ORGANISATION_EMAIL"),
        security: setting("SECURITY_EMAIL"),
      };
    },
    get login() {
      return {
        issuer: setting("OIDC_ISSUER"),
        client: setting("OIDC_CLIENT_ID"),
        rolesClaim: setting("OIDC_ROLES_CLAIM"),
        logout: optional("OIDC_LOGOUT_URL"),
      };
    },
    get neighbourhoods() {
      return neighbourhoodsIn(dynamo(), cycle());
    },
    get cycles() {
      return cycles();
    },
    get waves() {
      return waves();
    },
    get runs() {
      return runsIn(cycle(), cycles, waves);
    },
    get rounds() {
      return roundsIn(cycle());
    },
    get residents() {
      return residentsIn(people());
    },
    get pendingImports() {
      return pendingImportsIn(people());
    },
    get invitations() {
      return invitationsIn(people());
    },
    get mails() {
      return mailLedgerIn(dynamo(), people());
    },
    get ballots() {
      return ballots();
    },
    get responses() {
      return responses();
    },
    get questionnaires() {
      return questionnaires();
    },
    get codes() {
      return codesIn(dynamo(), people());
    },
    get paperAnswers() {
      return paperAnswersIn(cycle());
    },
    get papers() {
      return papersIn(cycle());
    },
    get openAnswers() {
      return openAnswersIn(cycle());
    },
    get questions() {
      return questionsIn(dynamo(), people, cycle());
    },
    get askers() {
      return askersIn(people());
    },
    get helpedAnswers() {
      return helpedAnswersIn(dynamo(), people, cycle());
    },
    get helpOffers() {
      return helpOffersIn(people());
    },
    get panel() {
      return panelIn(people());
    },
    get waveReports() {
      return waveReportsIn(cycle());
    },
    get seals() {
      return sealsIn(cycle());
    },
    get closedRounds() {
      return closedRoundsIn(cycle());
    },
    get agendas() {
      return agendasIn(cycle());
    },
    get actions() {
      return actions();
    },
    get calendars() {
      return calendarsIn(dynamo(), cycle());
    },
    get mondayDigests() {
      return mondayDigestsIn(cycle());
    },
    get reports() {
      return reportsIn(cycle());
    },
    get notices() {
      return noticesIn(cycle());
    },
    get retention() {
      return retentionIn(cycle());
    },
    get waiting() {
      return waitingIn(cycle());
    },
    get members() {
      return membersIn(dynamo(), cycle(), sha256);
    },
    get sessions() {
      return sessionsIn(cycle());
    },
    get audit() {
      return audit();
    },
    get mailer() {
      return mailer();
    },
    get machines() {
      return machines();
    },
  };
}
