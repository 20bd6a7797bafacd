export type Uuid = `${string}-${string}-${string}-${string}-${string}`;

/** 32 hexadecimal digits in the form of a UUID. */
export const uuidOf = (hex: string): Uuid =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
