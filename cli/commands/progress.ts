const CELLS = 30;
const EVERY = 5000;

/** A bar on the error stream. `share` is from 0 to 1. */
export function progressBar(stream: NodeJS.WriteStream = process.stderr): {
  show(share: number, told: string): void;
  end(): void;
} {
  const line = progressLine(stream);
  return {
    show(share, told) {
      const part = Math.min(1, Math.max(0, share));
      const done = Math.round(part * CELLS);
      line.show(
        `[${"#".repeat(done)}${".".repeat(CELLS - done)}] ${String(Math.round(part * 100)).padStart(3)} %  ${told}`,
      );
    },
    end: line.end,
  };
}

/** Begins a step, which ends the one before it; `soFar` tells how far it is. */
export type Begin = (what: string, soFar?: () => string) => void;

/** Says what is being done, step by step, with the seconds since it began: redrawn in a terminal, else a line each. */
export async function inSteps<T>(
  run: (begin: Begin) => Promise<T>,
  stream: NodeJS.WriteStream = process.stderr,
): Promise<T> {
  const begun = performance.now();
  let end = () => {};
  const begin: Begin = (what, soFar) => {
    end();
    const line = progressLine(stream);
    const told = (more = "") => {
      const seconds = Math.round((performance.now() - begun) / 1000);
      return `${String(seconds).padStart(4)} s  ${what}${more}`;
    };
    const toldSoFar = () => told(soFar && `: ${soFar()}`);
    // A line that stays as it is says nothing yet of how far it is.
    if (stream.isTTY) line.show(toldSoFar());
    else stream.write(`${told()}\n`);
    const ticking = setInterval(() => line.show(toldSoFar()), 1000);
    end = () => {
      clearInterval(ticking);
      line.end();
      if (stream.isTTY || soFar !== undefined) stream.write(`${toldSoFar()}\n`);
    };
  };
  return run(begin).finally(() => end());
}

/** How far something is of which nobody knows how long it takes: redrawn in a terminal, else a line now and then. */
export function progressLine(stream: NodeJS.WriteStream = process.stderr): {
  show(line: string): void;
  end(): void;
} {
  let last = performance.now();
  return {
    show(line) {
      if (stream.isTTY) stream.write(`\r\u001B[K${line}`);
      else if (performance.now() - last > EVERY) {
        last = performance.now();
        stream.write(`${line}\n`);
      }
    },
    end() {
      if (stream.isTTY) stream.write("\r\u001B[K");
    },
  };
}
