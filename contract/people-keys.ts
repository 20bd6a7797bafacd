import { FACTS } from "./facts.ts";
import type { AreaId, NeighbourhoodId, ResidentId, RoundId, TokenHash } from "./ids.ts";
import { fact, facts, joined, padded } from "./keys.ts";
import type { MailKind } from "./mail.ts";

const PEOPLE = FACTS.residents.sorts;
const BATCH = FACTS.invitations.sorts;
const IMPORT = FACTS.imports.sorts;

const batchOf = (round: RoundId, batch: number) => joined(round, "BATCH", padded(batch, 4));

type HandedOut = { round: RoundId; batch: number; resident: ResidentId; token: TokenHash };

/** The people table: who they are, whom we asked, what we mailed. Every access pattern of it stands here. */
export const peopleKeys = {
  resident: (neighbourhood: NeighbourhoodId, area: AreaId, resident: ResidentId) =>
    fact("residents", joined(neighbourhood, area), `${PEOPLE.resident}${resident}`),
  residents: (neighbourhood: NeighbourhoodId, area: AreaId) =>
    facts("residents", joined(neighbourhood, area), PEOPLE.resident),
  batch: (round: RoundId, batch: number) => facts("invitations", batchOf(round, batch)),
  invitations: (round: RoundId, batch: number) =>
    facts("invitations", batchOf(round, batch), BATCH.invitation),
  invitation: (round: RoundId, batch: number, resident: ResidentId) =>
    fact("invitations", batchOf(round, batch), `${BATCH.invitation}${resident}`),
  mails: (round: RoundId, batch: number, kind: MailKind) =>
    facts("invitations", batchOf(round, batch), `${BATCH.mail}${kind}#`),
  mail: (round: RoundId, batch: number, kind: MailKind, resident: ResidentId) =>
    fact("invitations", batchOf(round, batch), `${BATCH.mail}${joined(kind, resident)}`),
  handedOut: ({ round, batch, resident, token }: HandedOut) =>
    fact("invitations", batchOf(round, batch), `${BATCH.code}${joined(resident, token)}`),
  allHandedOut: (round: RoundId, batch: number) =>
    facts("invitations", batchOf(round, batch), BATCH.code),
  handedOutTo: (round: RoundId, batch: number, resident: ResidentId) =>
    facts("invitations", batchOf(round, batch), `${BATCH.code}${resident}#`),
  /** Under a prefix of its own, so that a grant can be for these alone. */
  helpOffer: (round: RoundId, id: string) => fact("helpOffers", round, id),
  helpOffers: (round: RoundId) => facts("helpOffers", round),
  /** Apart from those that came by a link: anybody can send as many as they like. */
  publicOffer: (round: RoundId, id: string) => fact("helpOffers", joined(round, "PUBLIC"), id),
  publicOffers: (round: RoundId) => facts("helpOffers", joined(round, "PUBLIC")),
  /** Those that were set aside in one deed. */
  offerAside: (deed: string, id: string) => fact("helpOffers", joined("ASIDE", deed), id),
  offersAside: (deed: string) => facts("helpOffers", joined("ASIDE", deed)),
  letterPrint: (round: RoundId, id: string) => fact("letterPrints", round, id),
  letterPrints: (round: RoundId) => facts("letterPrints", round),
  /** Who wants the answer to a question by mail, under a prefix of its own as well. */
  asker: (question: string) => fact("askers", question, FACTS.askers.sorts.asker),
  panel: (neighbourhood: NeighbourhoodId) => facts("panel", neighbourhood),
  panelMember: (neighbourhood: NeighbourhoodId, resident: ResidentId) =>
    fact("panel", neighbourhood, resident),
  /** A file of residents that was looked through and waits to be confirmed, in parts. */
  pendingImport: (neighbourhood: NeighbourhoodId, id: string) =>
    fact("imports", neighbourhood, `${IMPORT.whole}${id}`),
  pendingPart: (neighbourhood: NeighbourhoodId, id: string, part: number) =>
    fact("imports", neighbourhood, `${IMPORT.part}${joined(id, padded(part, 4))}`),
  /** Of one file, or of all that wait. */
  pendingParts: (neighbourhood: NeighbourhoodId, id?: string) =>
    facts("imports", neighbourhood, `${IMPORT.part}${id === undefined ? "" : `${id}#`}`),
  token: (hash: TokenHash) => fact("tokens", hash, FACTS.tokens.sorts.token),
  /** Of who lives here: beside them, so that importing somebody again does not undo it. */
  optOuts: (neighbourhood: NeighbourhoodId) => facts("optOuts", neighbourhood),
  optOut: (neighbourhood: NeighbourhoodId, resident: ResidentId) =>
    fact("optOuts", neighbourhood, resident),
  /** Of who does not, by a keyed hash. */
  forgotten: (neighbourhood: NeighbourhoodId, pseudonym: string) =>
    fact("forgotten", neighbourhood, pseudonym),
};
