import type { ContactWords } from "../nl/contact.ts";

export const contact: ContactWords = {
  photo: (name) => `Photo of ${name}`,
  title: "Questions?",
  text: (name, role) => `${name} (${role}) is happy to help.`,
  role: "contact person",
  team: (name) => `${name} Safe Neighbourhoods Team`,
  phone: "Telephone",
  mail: "E-mail",
};
