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
