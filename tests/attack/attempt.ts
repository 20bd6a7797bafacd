/** What an attack is judged by: of so many that it went for, so many it got. */
export type Loot = {
  got: number;
  of: number;
  /** How large the place was in which it was tried, where that matters. */
  numbers?: Readonly<Record<string, number>>;
};

/**
 * An attack on a running environment. It is made twice: against the product as it is, where it has
 * to get nothing, and with its protection switched off, where it has to get something; an attack
 * that gets nothing there is a weak one and proves nothing.
 */
export type Attack = {
  /** In kebab-case, as it is called from the command line. */
  name: string;
  /** What the attacker does and hopes for, in a sentence. */
  tries: string;
  /** What stands against it, in a sentence. */
  protection: string;
  /** Whether it takes seconds rather than minutes, and so belongs to the short form. */
  short: boolean;
  attempt(protection: "on" | "off"): Promise<Loot>;
};
