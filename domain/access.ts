import * as z from "zod";
import { NeighbourhoodId } from "#contract/ids.ts";
import { Partner } from "./neighbourhood.ts";

/** Who somebody of the team is in the console. */
export const Role = z.enum([
  "coordinator",
  "contact",
  "professional",
  "researcher",
  "auditor",
  "administrator",
]);
export type Role = z.infer<typeof Role>;

/** What somebody may do and where: the roles hold in all neighbourhoods, or in those that are named. */
export const Access = z.strictObject({
  roles: z.array(Role),
  /** The organisation that somebody works for: a professional changes its actions alone. */
  partner: Partner.optional(),
  neighbourhoods: z.union([z.literal("all"), z.array(NeighbourhoodId).max(500)]),
});
export type Access = z.infer<typeof Access>;

/** Somebody of the team, as the administrator wrote it down; `email` is as the identity provider knows it. */
export const Member = z.strictObject({
  ...Access.shape,
  email: z.email().max(254).toLowerCase(),
  name: z.string().min(2).max(80),
  /** Optimistic lock: a write names the version that it read. */
  version: z.int().min(1),
});
export type Member = z.infer<typeof Member>;

const EVERYBODY = Role.options;
const TEAM = ["coordinator", "contact", "professional"] as const;

/** Every deed of the console and the roles that may do it. There is none to see an interim count or a ballot: nobody may. */
export const MAY = {
  "see what waits": EVERYBODY,
  "read manual": EVERYBODY,
  "log out": EVERYBODY,
  "see neighbourhoods": EVERYBODY,
  "create neighbourhood": ["coordinator", "administrator"],
  "edit neighbourhood": ["coordinator", "administrator"],
  "import residents": ["coordinator", "administrator"],
  "export residents": ["coordinator", "administrator"],
  "see cycles": [...TEAM, "auditor", "administrator"],
  "see progress": [...TEAM, "auditor"],
  "see recipients": ["coordinator", "contact"],
  "start cycle": ["coordinator"],
  "steer cycle": ["coordinator"],
  "confirm agenda": ["coordinator"],
  "hold meeting": TEAM,
  "see helpers": ["coordinator", "contact"],
  "see questions": [...TEAM, "auditor"],
  "answer questions": ["coordinator", "contact"],
  "see actions": [...TEAM, "auditor", "administrator"],
  /** A professional those of the own organisation alone. */
  "change actions": TEAM,
  "print letters": ["coordinator", "contact"],
  "enter answers": TEAM,
  "see waves": [...TEAM, "researcher", "auditor"],
  "start wave": ["coordinator"],
  "steer wave": ["coordinator"],
  "publish wave": ["coordinator", "researcher"],
  "take responses": ["researcher"],
  "see figures": EVERYBODY,
  "export tables": ["coordinator", "auditor", "administrator"],
  "read audit trail": ["auditor", "administrator"],
  "manage people": ["administrator"],
} as const satisfies Record<string, readonly Role[]>;
export type Deed = keyof typeof MAY;

/** Deeds that reach beyond any neighbourhood: who works in some of them could give themselves the others. */
const EVERYWHERE: readonly Deed[] = ["manage people"];

/** Whether somebody may do something, in a neighbourhood where it has one. */
export function may(
  { roles, neighbourhoods }: Access,
  deed: Deed,
  neighbourhood?: NeighbourhoodId,
): boolean {
  const allowed: readonly Role[] = MAY[deed];
  if (EVERYWHERE.includes(deed) && neighbourhoods !== "all") return false;
  return (
    roles.some((role) => allowed.includes(role)) &&
    (neighbourhood === undefined ||
      neighbourhoods === "all" ||
      neighbourhoods.includes(neighbourhood))
  );
}

/** Whether somebody may change what an organisation answers for: a professional the own organisation's alone. */
export const mayChangeFor = ({ roles, partner }: Access, owner: Partner): boolean =>
  roles.includes("coordinator") ||
  roles.includes("contact") ||
  (roles.includes("professional") && partner === owner);
