import type { Role } from "#contract/permissions.ts";
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
    groups: ["coordinator"],
    what: "coordinator: plans cycles, confirms the agenda, follows the actions",
  },
  {
    id: "piet",
    name: "Piet Willems",
    email: "piet.willems@buurt.example",
    groups: ["contact"],
    what: "contact person of the neighbourhood",
  },
  {
    id: "samira",
    name: "Samira El Idrissi",
    email: "samira.elidrissi@politie.example",
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
    groups: ["administrator", "coordinator"],
    what: "administrator: people and settings, and coordinator",
  },
  {
    id: "yara",
    name: "Yara Demir",
    email: "yara.demir@gemeente.example",
    groups: [],
    what: "somebody who has no role yet",
  },
] satisfies (App["people"][number] & { groups: readonly Role[] })[];

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

/** What the stand-in for AWS has to know of the product; whoever opens it says the rest. */
export type BuurtcyclusOptions = Omit<EnvironmentOptions, "app" | "parameters">;

/** Runs Buurtcyclus in the stand-in for AWS. Errors: EnvironmentFault. */
export const openBuurtcyclus = (options: BuurtcyclusOptions): Promise<LocalEnvironment> =>
  openEnvironment({ ...options, app, parameters: (SiteUrl) => ({ SiteUrl }) });
