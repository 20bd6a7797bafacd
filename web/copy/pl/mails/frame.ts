import type { MailFrameWords } from "../../nl/mails/frame.ts";

export const mailFrame: MailFrameWords = {
  hello: (name) => `Dzień dobry, ${name}!`,
  personal:
    "Ten link jest tylko dla Państwa. Prosimy nie przesyłać go dalej: inaczej ktoś może odpowiedzieć za Państwa.",
  contact: (name, role, phone) =>
    `Pytania? Prosimy zadzwonić (${name}, ${role}: ${phone}) albo odpowiedzieć na ten e-mail.`,
  more: "Wszystkie informacje są na stronie osiedla:",
  ask: "Mają Państwo pytanie do zespołu?",
  unsubscribe: "Nie chcą już Państwo dostawać od nas e-maili? Tutaj można z nich zrezygnować:",
  mine: "Tutaj można zobaczyć, co o Państwu wiemy, albo usunąć te dane:",
};
