/** Makes this thread's Date follow a clock of the environment: reads the two numbers that the clock shares. */
export function followClock(memory: SharedArrayBuffer): void {
  const cells = new Float64Array(memory);
  const RealDate = Date;
  const now = (): number => {
    const still = cells[0] ?? Number.NaN;
    return Number.isNaN(still) ? RealDate.now() + (cells[1] ?? 0) : still;
  };
  class ClockDate extends RealDate {
    constructor(...given: [] | [number | string | Date]) {
      if (given.length === 0) super(now());
      else super(...given);
    }
    static override now(): number {
      return now();
    }
  }
  // A Date with year, month and day apart is made by the real one.
  const followed = new Proxy(ClockDate, {
    construct: (target, given) =>
      given.length > 1
        ? Reflect.construct(RealDate, given, RealDate)
        : Reflect.construct(target, given, target),
    apply: () => new ClockDate().toString(),
  });
  Object.defineProperty(RealDate.prototype, "constructor", {
    value: followed,
    configurable: true,
    writable: true,
  });
  Object.defineProperty(followed, Symbol.hasInstance, {
    value: (value: unknown) => RealDate[Symbol.hasInstance](value),
  });
  Object.defineProperty(globalThis, "Date", {
    value: followed,
    configurable: true,
    writable: true,
  });
}
