import type { Language } from "#contract/language.ts";
import { channels as ar } from "./ar/channels.ts";
import { channels as en } from "./en/channels.ts";
import { channels as nl, type ChannelWords } from "./nl/channels.ts";
import { channels as pl } from "./pl/channels.ts";
import { channels as tr } from "./tr/channels.ts";
import { channels as uk } from "./uk/channels.ts";

export const channelWords: Readonly<Record<Language, ChannelWords>> = { nl, en, ar, tr, pl, uk };
