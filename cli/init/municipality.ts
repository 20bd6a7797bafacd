import * as z from "zod";
import { Configuration, contextOf } from "#infra/configuration.ts";
import { EnvironmentFault } from "#local/template/fault.ts";
import { asking, by, type Question, type Typed } from "./question.ts";

const { stage, region, account, domain, certificateArn, sender, organisation, retention } =
  Configuration.shape;
const number = (schema: z.ZodType<number, number>) =>
  z.string().regex(/^\d+$/).transform(Number).pipe(schema);
const EMAIL = "That is no e-mail address. Write it like name@example.org.";
const at =
  (who: string) =>
  ({ domain: of = "" }: Typed) =>
    `${who}@${of}`;

/** Everything in which one municipality differs from another. */
export const municipalityQuestions: readonly Question[] = [
  asking(
    "stage",
    "Which stage is this: development, acceptance or production?",
    by(stage, `Choose from ${stage.options.join(", ")}.`),
    { standard: "production" },
  ),
  asking(
    "region",
    "In which AWS region will it run?",
    by(region, "Give an AWS region, like eu-central-1."),
    { standard: "eu-central-1" },
  ),
  asking(
    "account",
    "In which AWS account? Leave it open for the one that you are logged in to.",
    by(account.unwrap(), "An AWS account has 12 digits."),
    { standard: "" },
  ),
  asking(
    "domain",
    "On which domain will residents find the site?",
    by(domain, "Give a domain without https://, like veiligebuurten.example.nl."),
  ),
  asking(
    "certificateArn",
    "Is there a certificate for that domain? Its ARN; without one the site answers on its own address only.",
    by(certificateArn.unwrap(), "An ARN begins with arn:."),
    { standard: "" },
  ),
  asking(
    "sender.name",
    "From whom do residents get mail?",
    by(sender.shape.name, "Write 2 to 60 characters."),
    { standard: "Veilige Buurten Team" },
  ),
  asking("sender.address", "From which address?", by(sender.shape.address, EMAIL), {
    standard: at("team"),
  }),
  asking(
    "organisation.name",
    "Which organisation answers for the site and for people's data?",
    by(organisation.shape.name, "Write 2 to 80 characters, like Gemeente Maastricht."),
  ),
  asking(
    "organisation.email",
    "Where do people ask about their data?",
    by(organisation.shape.email, EMAIL),
    { standard: at("privacy") },
  ),
  asking(
    "organisation.securityEmail",
    "Where are holes in the site reported?",
    by(organisation.shape.securityEmail, EMAIL),
    { standard: at("security") },
  ),
  asking(
    "alarmEmail",
    "Who is told when something stands still? Leave it open for nobody.",
    by(z.email(), EMAIL),
    { standard: "" },
  ),
  asking(
    "retention.peopleDays",
    "How many days after a cycle is kept who was asked in it? 7 to 400.",
    by(number(retention.shape.peopleDays), "Write a whole number from 7 to 400."),
    { standard: "30" },
  ),
  asking(
    "retention.logDays",
    `How many days are logs kept? ${retention.shape.logDays.def.values.join(", ")}.`,
    by(
      number(retention.shape.logDays),
      `Choose from ${retention.shape.logDays.def.values.join(", ")}.`,
    ),
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
