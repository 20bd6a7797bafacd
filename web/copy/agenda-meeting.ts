import type { Language } from "#contract/language.ts";
import { agendaMeeting as ar } from "./ar/agenda-meeting.ts";
import { agendaMeeting as en } from "./en/agenda-meeting.ts";
import { agendaMeeting as nl, type AgendaMeetingWords } from "./nl/agenda-meeting.ts";
import { agendaMeeting as pl } from "./pl/agenda-meeting.ts";
import { agendaMeeting as tr } from "./tr/agenda-meeting.ts";
import { agendaMeeting as uk } from "./uk/agenda-meeting.ts";

export const agendaMeetingWords: Readonly<Record<Language, AgendaMeetingWords>> = {
  nl,
  en,
  ar,
  tr,
  pl,
  uk,
};
