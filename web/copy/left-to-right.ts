/** A telephone number with spaces, kept in its order and on one line amid letters from right to left. */
export const leftToRight = (phone: string): string =>
  `\u2066${phone.replaceAll(" ", "\u00a0")}\u2069`;
