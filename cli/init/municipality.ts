import * as z from "zod";
import { Configuration, contextOf } from "#infra/configuration.ts";
import { EnvironmentFault } from "#local/template/fault.ts";
import { by, faultOf, type Question, type Typed } from "./question.ts";

const { stage, region, account, domain, certificateArn, sender, organisation, retention } =
  Configuration.shape;
const number = (schema: z.ZodType<number, number>) =>
  z.string().regex(/^\d+$/).transform(Number).pipe(schema);
const question = (
  name: string,
  ask: string,
  schema: z.ZodType,
  told: string,
  more: Omit<Question, "name" | "ask" | "fault"> = {},
): Question => ({ name, ask, fault: faultOf(by(schema, told)), ...more });
const EMAIL = "That is no e-mail address. Write it like name@example.org.";
const at =
  (who: string) =>
  ({ domain: of = "" }: Typed) =>
    `${who}@${of}`;

/** Everything in which one municipality differs from another. */
export const municipalityQuestions: readonly Question[] = [
  question(
    "stage",
    "Which stage is this: development, acceptance or production?",
    stage,
    `Choose from ${stage.options.join(", ")}.`,
    { standard: "production" },
  ),
  question(
    "region",
    "In which AWS region will it run?",
    region,
    "Give an AWS region, like eu-central-1.",
    { standard: "eu-central-1" },
  ),
  question(
    "account",
    "In which AWS account? Leave it open for the one that you are logged in to.",
    account.unwrap(),
    "An AWS account has 12 digits.",
    { standard: "" },
  ),
  question(
    "domain",
    "On which domain will residents find the site?",
    domain,
    "Give a domain without https://, like veiligebuurten.example.nl.",
  ),
  question(
    "certificateArn",
    "Is there a certificate for that domain? Its ARN; without one the site answers on its own address only.",
    certificateArn.unwrap(),
    "An ARN begins with arn:.",
    { standard: "" },
  ),
  question(
    "sender.name",
    "From whom do residents get mail?",
    sender.shape.name,
    "Write 2 to 60 characters.",
    { standard: "Veilige Buurten Team" },
  ),
  question("sender.address", "From which address?", sender.shape.address, EMAIL, {
    standard: at("team"),
  }),
  question(
    "organisation.name",
    "Which organisation answers for the site and for people's data?",
    organisation.shape.name,
    "Write 2 to 80 characters, like Gemeente Maastricht.",
  ),
  question(
    "organisation.email",
    "Where do people ask about their data?",
    organisation.shape.email,
    EMAIL,
    { standard: at("privacy") },
  ),
  question(
    "organisation.securityEmail",
    "Where are holes in the site reported?",
    organisation.shape.securityEmail,
    EMAIL,
    { standard: at("security") },
  ),
  question(
    "alarmEmail",
    "Who is told when something stands still? Leave it open for nobody.",
    z.email(),
    EMAIL,
    { standard: "" },
  ),
  question(
    "retention.peopleDays",
    "How many days after a cycle is kept who was asked in it? 7 to 400.",
    number(retention.shape.peopleDays),
    "Write a whole number from 7 to 400.",
    { standard: "30" },
  ),
  question(
    "retention.logDays",
    `How many days are logs kept? ${retention.shape.logDays.def.values.join(", ")}.`,
    number(retention.shape.logDays),
    `Choose from ${retention.shape.logDays.def.values.join(", ")}.`,
    { standard: "90" },
  ),
];

const CdkJson = z.record(z.string(), z.unknown());

/** A copy of cdk.json with what was typed in it. Errors: EnvironmentFault, when the answers do not go together. */
export function cdkJsonFrom(
  typed: Typed,
  cdkJson: string,
): { text: string; configuration: Configuration } {
  const plain = (name: string): string => typed[name] ?? "";
  const given = (name: string): object => (plain(name) === "" ? {} : { [name]: plain(name) });
  const parsed = Configuration.safeParse({
    stage: plain("stage"),
    region: plain("region"),
    ...given("account"),
    domain: plain("domain"),
    ...given("certificateArn"),
    sender: { name: plain("sender.name"), address: plain("sender.address") },
    organisation: {
      name: plain("organisation.name"),
      email: plain("organisation.email"),
      securityEmail: plain("organisation.securityEmail"),
    },
    ...given("alarmEmail"),
    retention: {
      peopleDays: Number(plain("retention.peopleDays")),
      logDays: Number(plain("retention.logDays")),
    },
  });
  if (!parsed.success)
    throw new EnvironmentFault(
      `These answers do not go together:\n${z.prettifyError(parsed.error)}`,
    );
  const whole = CdkJson.parse(JSON.parse(cdkJson));
  return {
    configuration: parsed.data,
    text: `${JSON.stringify({ ...whole, context: { ...contextOf(), buurtcyclus: parsed.data } }, null, 2)}\n`,
  };
}
