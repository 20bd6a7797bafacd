/** The fields that are there, without those that are undefined. */
export function present<T extends object>(fields: T): { [K in keyof T]?: T[K] & ({} | null) } {
  const found: { [K in keyof T]?: T[K] & ({} | null) } = {};
  for (const key in fields) {
    const value = fields[key];
    if (value !== undefined) found[key] = value;
  }
  return found;
}
