import type { ContactWords } from "../nl/contact.ts";

export const contact: ContactWords = {
  photo: (name) => `Zdjęcie: ${name}`,
  title: "Pytania?",
  text: (name, role) => `${name} (${role}) chętnie Państwu pomoże.`,
  role: "osoba kontaktowa",
  team: (name) => `Zespół „Bezpieczne Osiedla”: ${name}`,
  phone: "Telefon",
  mail: "E-mail",
};
