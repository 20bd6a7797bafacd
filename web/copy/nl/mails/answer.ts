export const answerMail = {
  subject: (name: string) => `Antwoord op uw vraag aan het team van ${name}`,
  lead: (name: string) =>
    `U stelde een vraag aan het Veilige Buurten Team van ${name}. Hier is het antwoord.`,
  shown: "Uw vraag, zoals die op de website staat",
  why: "U krijgt deze e-mail omdat u om het antwoord vroeg. Wij wissen nu uw naam en e-mailadres bij deze vraag.",
};

export type AnswerMailWords = typeof answerMail;
