import type { Role } from "#contract/permissions.ts";
import type { Partner } from "#contract/organisation.ts";
import type { Always, Stores } from "#stores/stores.ts";
import { guide } from "#cli/guide/guide.ts";
import type { App } from "#local/app.ts";
import {
  type EnvironmentOptions,
  type LocalEnvironment,
  openEnvironment,
} from "#local/environment.ts";

/** Who may log in on this machine: somebody for each role, and somebody without one. */
const people = [
  {
    id: "noor",
    name: "Noor Janssen",
    email: "noor.janssen@gemeente.example",
    partner: "municipality",
    groups: ["coordinator"],
    what: "coordinator: plans cycles, confirms the agenda, follows the actions",
  },
  {
    id: "piet",
    name: "Piet Willems",
    email: "piet.willems@buurt.example",
    partner: "welfare",
    groups: ["contact"],
    what: "contact person of the neighbourhood",
  },
  {
    id: "samira",
    name: "Samira El Idrissi",
    email: "samira.elidrissi@politie.example",
    partner: "police",
    groups: ["professional"],
    what: "professional who owns actions",
  },
  {
    id: "eva",
    name: "Eva Maas",
    email: "eva.maas@onderzoek.example",
    groups: ["researcher"],
    what: "researcher",
  },
  {
    id: "arno",
    name: "Arno Smeets",
    email: "arno.smeets@controle.example",
    groups: ["auditor"],
    what: "auditor: reads the audit trail",
  },
  {
    id: "lena",
    name: "Lena Hermans",
    email: "lena.hermans@gemeente.example",
    partner: "municipality",
    groups: ["administrator", "coordinator"],
    what: "administrator: people and settings, and coordinator",
  },
  {
    id: "dirk",
    name: "Dirk Claessen",
    email: "dirk.claessen@drukwerk.example",
    groups: ["print"],
    what: "prints the letters that the team orders",
  },
  {
    id: "yara",
    name: "Yara Demir",
    email: "yara.demir@gemeente.example",
    groups: [],
    what: "somebody who has no role yet",
  },
] satisfies (App["people"][number] & { groups: readonly Role[]; partner?: Partner })[];

const app: App = {
  name: "Buurtcyclus",
  zone: "Europe/Amsterdam",
  links: [
    { path: "/", name: "Site", what: "as residents see it" },
    {
      path: "/console",
      name: "Console",
      what: "for the coordinator; log in as anyone you choose",
    },
  ],
  people,
};

/** Writes down who may log in on this machine and has a role, where nobody is written down yet. */
export async function writeDownPeople({ members }: Pick<Stores, "members">): Promise<void> {
  if ((await members.all()).length > 0) return;
  for (const { groups: roles, ...person } of people) {
    const { name, email } = person;
    const partner = "partner" in person ? { partner: person.partner } : {};
    if (roles.length > 0)
      await members.save({ name, email, ...partner, roles, neighbourhoods: "all", version: 0 });
  }
}

/** Says whose the installation is, after its neighbourhoods, where nobody decided that yet. */
export async function sayWhoseItIs({
  municipality,
  neighbourhoods,
  now,
}: Pick<Stores & Always, "municipality" | "neighbourhoods" | "now">): Promise<void> {
  const [first] = await neighbourhoods.summaries("all");
  if (first === undefined || (await municipality.identity.decided()) !== undefined) return;
  await municipality.identity.decide(
    { name: `Gemeente ${first.municipality}`, partners: [] },
    { version: 0, at: now(), by: "machine" },
  );
}

/** What the stand-in for AWS has to know of the product; whoever opens it says the rest. */
export type BuurtcyclusOptions = Omit<EnvironmentOptions, "app" | "pages" | "parameters">;

/** Runs Buurtcyclus in the stand-in for AWS. Errors: EnvironmentFault. */
export const openBuurtcyclus = (options: BuurtcyclusOptions): Promise<LocalEnvironment> =>
  openEnvironment({ ...options, app, pages: guide, parameters: (SiteUrl) => ({ SiteUrl }) });
