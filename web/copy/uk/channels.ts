import type { ChannelWords } from "../nl/channels.ts";

export const channels: ChannelWords = {
  email: "через електронну пошту",
  letter: "через лист поштою",
  paper: "на папері",
  doorstep: "вдома, біля дверей",
  telephone: "телефоном",
};
