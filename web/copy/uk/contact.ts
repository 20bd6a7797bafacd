import type { ContactWords } from "../nl/contact.ts";

export const contact: ContactWords = {
  photo: (name) => `Фото: ${name}`,
  title: "Маєте запитання?",
  text: (name, role) => `${name} (${role}) охоче вам допоможе.`,
  role: "контактна особа",
  team: (name) => `Команда «Безпечні райони»: ${name}`,
  phone: "Телефон",
  mail: "Електронна пошта",
};
