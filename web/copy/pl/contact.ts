import type { ContactWords } from "../nl/contact.ts";

export const contact: ContactWords = {
  photo: (name) => `Zdjęcie: ${name}`,
  title: "Pytania?",
  text: (name, role) => `${name} (${role}) chętnie Państwu pomoże.`,
  phone: "Telefon",
  mail: "E-mail",
};
