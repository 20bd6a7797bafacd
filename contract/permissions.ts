import * as z from "zod";

/** Who somebody of the team is in the console. */
export const Role = z.enum([
  "coordinator",
  "contact",
  "professional",
  "researcher",
  "auditor",
  "administrator",
  /** Prints letters for the municipality, and sees nothing else; with another role it is nothing. */
  "print",
]);
export type Role = z.infer<typeof Role>;

const EVERYBODY = Role.options;
const INSIDE = Role.exclude(["print"]).options;
const TEAM = ["coordinator", "contact", "professional"] as const;

/**
 * Every deed of the console and the roles that may do it. There is none to see an interim count or
 * a ballot: nobody may.
 */
export const MAY = {
  "see what waits": EVERYBODY,
  "read manual": EVERYBODY,
  "log out": EVERYBODY,
  "see neighbourhoods": INSIDE,
  "create neighbourhood": ["coordinator", "administrator"],
  "edit neighbourhood": ["coordinator", "administrator"],
  /** Also opens it again. */
  "close neighbourhood": ["coordinator"],
  "see topics": [...TEAM, "auditor", "administrator"],
  "propose topics": TEAM,
  "change topics": ["coordinator", "contact"],
  "import residents": ["coordinator", "administrator"],
  "export residents": ["coordinator", "administrator"],
  "see cycles": [...TEAM, "auditor", "administrator"],
  "see progress": [...TEAM, "auditor"],
  "see recipients": ["coordinator", "contact"],
  "start cycle": ["coordinator"],
  "steer cycle": ["coordinator"],
  /** What becomes of a round in which too few answered. */
  "decide floor": ["coordinator"],
  "confirm agenda": ["coordinator"],
  /** Of ballots that do not fit: one of them proposes, the other confirms. */
  "remedy faults": ["coordinator", "auditor"],
  "hold meeting": TEAM,
  /** Writes down what the room answers and promises, and hands out links to say yes by. */
  "lead meeting": ["coordinator", "contact"],
  "see helpers": ["coordinator", "contact"],
  "answer offers": ["coordinator", "contact"],
  "see questions": [...TEAM, "auditor"],
  "answer questions": ["coordinator", "contact"],
  /** A professional of some organisations alone, as `domain/access.ts` says. */
  "read words": TEAM,
  "place words": ["coordinator", "contact"],
  "see signals": TEAM,
  /** What somebody outside said is public once one of them looked at it. */
  "see errands": [...TEAM, "auditor"],
  "check errands": ["coordinator", "contact"],
  "see organisations": [...TEAM, "auditor", "administrator"],
  "change organisations": ["coordinator", "administrator"],
  /** For the own organisation alone, but for the coordinator. */
  "speak for organisation": TEAM,
  "set aside": ["coordinator", "contact"],
  "see actions": [...TEAM, "auditor", "administrator"],
  /** A professional those of the own organisation alone. */
  "change actions": TEAM,
  "see letters": ["coordinator", "contact", "print"],
  "order letters": ["coordinator", "contact"],
  "withdraw codes": ["coordinator", "contact"],
  /** Whoever sees the codes of letters sees nothing else of the team's. */
  "print letters": ["print"],
  "enter answers": TEAM,
  "see waves": [...TEAM, "researcher", "auditor"],
  "start wave": ["coordinator"],
  "steer wave": ["coordinator"],
  "publish wave": ["coordinator", "researcher"],
  "take responses": ["researcher"],
  "see figures": INSIDE,
  "export tables": ["coordinator", "auditor", "administrator"],
  "read audit trail": ["auditor", "administrator"],
  "manage people": ["administrator"],
  "change settings": ["administrator"],
} as const satisfies Record<string, readonly Role[]>;
export type Deed = keyof typeof MAY;

/**
 * Deeds that reach beyond any neighbourhood: who works in some of them could give themselves the
 * others.
 */
export const EVERYWHERE: readonly Deed[] = ["manage people", "change settings"];
