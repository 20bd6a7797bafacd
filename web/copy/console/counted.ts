export const people = (some: number): string => (some === 1 ? "1 bewoner" : `${some} bewoners`);
export const residents = (some: number): string =>
  some === 1 ? "1 resident" : `${some} residents`;
