/** A sum that keeps what rounding loses, so that it hardly depends on the order (Neumaier 1974). */
export function compensatedSum() {
  let sum = 0;
  let lost = 0;
  return {
    add(value: number): void {
      const next = sum + value;
      lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
      sum = next;
    },
    total: (): number => sum + lost,
  };
}

/** The compensated sum of a list. */
export function totalOf(numbers: readonly number[]): number {
  const sum = compensatedSum();
  for (const number of numbers) sum.add(number);
  return sum.total();
}
