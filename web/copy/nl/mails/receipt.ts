export const receiptMail = {
  subject: (area: string) => `Bevestiging: uw antwoord over ${area} is binnen`,
  lead: (area: string) =>
    `Bedankt. Wij hebben uw antwoord op de vraag wat het belangrijkst is in ${area}.`,
  why: "U krijgt deze e-mail omdat u erom vroeg. Wat u hebt gekozen, staat er niet in.",
  change: (closes: string) =>
    `Tot en met ${closes} kunt u uw antwoord veranderen, met uw persoonlijke link.`,
  check: "Na de sluiting ziet u hier of uw antwoord met deze code is meegeteld.",
};

export type ReceiptMailWords = typeof receiptMail;
