export const answerMail = {
  subject: (name: string) => `Antwoord op uw vraag aan het team van ${name}`,
  lead: (name: string) =>
    `U stelde een vraag aan het Veilige Buurten Team van ${name}. Hier is het antwoord.`,
  shown: "De vraag, zoals iedereen haar leest",
  why: "U krijgt deze e-mail omdat u om het antwoord vroeg. Dat deze vraag van u is, wissen wij nu.",
};

export type AnswerMailWords = typeof answerMail;
