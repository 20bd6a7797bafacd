import type { ChannelWords } from "../nl/channels.ts";

export const channels: ChannelWords = {
  email: "przez e-mail",
  letter: "przez list",
  paper: "na papierze",
  doorstep: "przy drzwiach",
  telephone: "przez telefon",
};
