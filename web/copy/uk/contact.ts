import type { ContactWords } from "../nl/contact.ts";

export const contact: ContactWords = {
  photo: (name) => `Фото: ${name}`,
  title: "Маєте запитання?",
  text: (name, role) => `${name} (${role}) охоче вам допоможе.`,
  phone: "Телефон",
  mail: "Електронна пошта",
};
