export const contact = {
  photo: (name: string) => `Foto van ${name}`,
  title: "Vragen?",
  text: (name: string, role: string) => `${name} (${role}) helpt u graag.`,
  role: "contactpersoon",
  team: (name: string) => `Veilige Buurten Team ${name}`,
  phone: "Telefoon",
  mail: "E-mail",
};

export type ContactWords = typeof contact;
