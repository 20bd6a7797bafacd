import type { ChannelWords } from "../nl/channels.ts";

export const channels: ChannelWords = {
  email: "by e-mail",
  letter: "by letter",
  paper: "on paper",
  doorstep: "at the door",
  telephone: "by telephone",
};
