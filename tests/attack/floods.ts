import { DynamoDBClient, ScanCommand } from "@aws-sdk/client-dynamodb";
import type { Stores } from "#stores/stores.ts";
import { limitWords } from "#web/copy/limits.ts";
import {
  type ConsoleReply,
  openWorld,
  type Runs,
  visit,
  type World,
} from "#tests/functions/world.ts";

/** The product without limits: everything is taken, from everybody. */
export const UNLIMITED: Stores["limits"] = {
  keyed: () => "",
  take: async () => ({ kind: "taken" }),
  giveBack: async () => {},
};

export type Protection = "on" | "off";

/** A neighbourhood whose residents were invited, and a way to send to its pages from any address. */
export async function openTarget(protection: Protection, residents = 12) {
  const world = await openWorld({ residents });
  const { cycle, round } = await world.invited();
  const changed = protection === "on" ? {} : { limits: UNLIMITED };
  const send = (
    page: Runs<ConsoleReply>,
    path: string,
    body: string,
    from: string,
    token?: string,
  ) =>
    world.run(
      page,
      {
        ...visit("POST", path, { body, from, query: "lang=nl" }),
        pathParameters: token === undefined ? { neighbourhood: "zonnestraat" } : { token },
      },
      changed,
    );

  /** A person: who is asked for a number writes it down and sends the form again. */
  async function person(page: Runs<ConsoleReply>, path: string, body: string, from: string) {
    const reply = await send(page, path, body, from);
    const [, asked = ""] = /name="asked" value="([^"]+)"/.exec(reply.body) ?? [];
    if (asked === "") return reply;
    const [, words = ""] = /<label[^>]*for="number">[^:]*:\s*([^<]+)</.exec(reply.body) ?? [];
    const number = words
      .split(", ")
      .map((word) => limitWords.nl.digits.indexOf(word))
      .join("");
    return send(page, path, `${body}&${new URLSearchParams({ asked, number }).toString()}`, from);
  }
  return { world, cycle, round, send, person, changed };
}

/** Robots have one address, or one of many. */
export const ONE = () => "192.0.2.7";
export const MANY = (nth: number) => `198.51.${Math.floor(nth / 200) % 200}.${nth % 200}`;
/** Each of the people has another one. */
export const HOME = (nth: number) => `203.0.113.${nth}`;

export const nths = (many: number): number[] => Array.from({ length: many }, (_, nth) => nth);

/** Eight at once, as a robot would. */
export async function flood(many: number, one: (nth: number) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < many; from += 8)
    await Promise.all(nths(Math.min(8, many - from)).map((nth) => one(from + nth)));
}

/** Every key of the cycle table, as a thief would see it. */
export async function stolenKeys({ environment }: World): Promise<Set<string>> {
  const client = new DynamoDBClient({
    endpoint: environment.endpoints.dynamodb,
    region: "eu-central-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  try {
    const table = environment.variables["CYCLE_TABLE"];
    const { Items = [] } = await client.send(new ScanCommand({ TableName: table }));
    return new Set(Items.map(({ pk }) => pk?.S ?? ""));
  } finally {
    client.destroy();
  }
}
