import type { EnteredFor } from "#domain/dispatch/mail.ts";

export const enteredMail = {
  subject: (area: string) => `Uw antwoord over ${area}, ingevuld door iemand van het team`,
  by: {
    coordinator: "de coördinator van het team",
    contact: "de contactpersoon van de buurt",
    professional: "een medewerker van het team",
  } satisfies Record<EnteredFor["by"], string>,
  lead: {
    doorstep: (by: string, day: string) =>
      `Op ${day} opende ${by} de vragen om aan de deur uw antwoord in te vullen.`,
    telephone: (by: string, day: string) =>
      `Op ${day} opende ${by} de vragen om aan de telefoon uw antwoord in te vullen.`,
    paper: (by: string, day: string) =>
      `Op ${day} voerde ${by} samen met een collega uw papieren formulier in.`,
  } satisfies Record<EnteredFor["channel"], (by: string, day: string) => string>,
  right:
    "Klopt dat? Dan hoeft u niets te doen. Wat er is ingevuld, staat niet in deze e-mail, en niemand kan het met uw link zien.",
  own: (closes: string) =>
    `Klopt het niet, of kiest u liever iets anders? Antwoord dan zelf, tot en met ${closes}. Uw eigen antwoord gaat altijd voor en komt in de plaats van wat voor u is ingevuld.`,
  button: "Ik antwoord zelf",
  none: "Wilt u intrekken wat voor u is ingevuld, en zelf niets kiezen? Kies dan ‘Ik weet het niet’.",
};

export type EnteredMailWords = typeof enteredMail;
