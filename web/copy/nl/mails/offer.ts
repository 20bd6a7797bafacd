/** The answer to an offer of help. */
export type OfferMailWords = {
  subject: (name: string) => string;
  lead: (name: string) => string;
  promise: (title: string) => string;
  meeting: (day: string) => string;
  later: (day: string) => string;
  thanked: string;
  by: (name: string) => string;
  why: string;
};

export const offerMail: OfferMailWords = {
  subject: (name) => `Antwoord op uw aanbod om te helpen in ${name}`,
  lead: (name) => `U bood aan om te helpen in ${name}. Hier is ons antwoord.`,
  promise: (title) => `U doet mee met deze belofte: ${title}`,
  meeting: (day) => `Wij zien u graag op de bijeenkomst van ${day}.`,
  later: (day) => `Wij komen hier vanaf ${day} bij u op terug.`,
  thanked: "Wij danken u voor uw aanbod.",
  by: (name) => `Dit antwoord is van ${name}.`,
  why: "U krijgt deze e-mail omdat u hulp aanbood en wij beloofden te antwoorden.",
};
