import type { Channel } from "#domain/answer/ballot.ts";

export const channels = {
  email: "via de e-mail",
  letter: "via een brief",
  paper: "op papier",
  doorstep: "aan de deur",
  telephone: "per telefoon",
} satisfies Record<Channel, string>;

export type ChannelWords = typeof channels;
