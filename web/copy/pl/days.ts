export const daysOf = (days: number): string => `${days} ${days === 1 ? "dzień" : "dni"}`;
