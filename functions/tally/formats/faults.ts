export type FileFault = { line: number; message: string };

/** More faults than this are not told: whoever sees fifty knows that it is another file. */
const MOST_FAULTS = 50;

/** What a file says of itself, and on which line. */
export type Told = { line: number; value: string | number };

/** Gathers what is wrong with a file. */
export function faultList() {
  const faults: FileFault[] = [];
  const fault = (line: number, message: string): void => {
    if (faults.length < MOST_FAULTS) faults.push({ line, message });
  };
  const must = (holds: boolean, line: number, message: string): void => {
    if (!holds) fault(line, message);
  };
  return {
    fault,
    must,
    /** What a file says of how much it holds; it may say nothing. */
    agrees(told: Told | undefined, found: number, what: string): void {
      if (told === undefined) return;
      const { line, value } = told;
      must(Number(value) === found, line, `the file speaks of ${value} ${what} and holds ${found}`);
    },
    isFaulty: () => faults.length > 0,
    inOrder: () => faults.toSorted((one, other) => one.line - other.line),
  };
}

/** What is wrong with a line, or `false`. Of several checks the first that finds something is told. */
export type Check<Line> = (line: Line) => string | false;
export function faultIn<Line>(checks: readonly Check<Line>[], line: Line): string | undefined {
  for (const check of checks) {
    const fault = check(line);
    if (fault !== false) return fault;
  }
  return undefined;
}
