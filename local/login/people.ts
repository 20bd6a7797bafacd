import * as z from "zod";

/** Somebody to log in as on this machine; `groups` are the roles, as in the user pool. */
export const Person = z.object({
  id: z.string(),
  name: z.string(),
  email: z.email(),
  groups: z.array(z.string()),
  what: z.string(),
});
export type Person = z.infer<typeof Person>;

export const people: readonly Person[] = [
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
];
