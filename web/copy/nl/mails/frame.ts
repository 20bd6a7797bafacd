export const mailFrame = {
  hello: (name: string) => `Beste ${name},`,
  personal:
    "Deze link is alleen voor u. Stuur hem niet door: anders kan iemand in uw plaats antwoorden.",
  contact: (name: string, role: string, phone: string) =>
    `Vragen? Bel ${name}, ${role}: ${phone}, of beantwoord deze e-mail.`,
  more: "Alles staat op de pagina van de buurt:",
  ask: "Hebt u een vraag aan het team?",
  unsubscribe: "Wilt u geen e-mail meer van ons? Meld u hier af:",
  mine: "Bekijk wat wij van u weten, of laat het wissen:",
};

export type MailFrameWords = typeof mailFrame;
