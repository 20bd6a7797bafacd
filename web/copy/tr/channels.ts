import type { ChannelWords } from "../nl/channels.ts";

export const channels: ChannelWords = {
  email: "e-postayla",
  letter: "mektupla",
  paper: "kâğıt üzerinde",
  doorstep: "kapıda",
  telephone: "telefonla",
};
