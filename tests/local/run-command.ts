import { execFile } from "node:child_process";
import { runCommand } from "#cli/commands/program.ts";

const BUURT = new URL("../../cli/buurt.mjs", import.meta.url).pathname;

export type Ran = { code: number; out: string; err: string };

/** One after the other: a process has one folder, one environment and one exit code. */
let before: Promise<unknown> = Promise.resolve();

/**
 * A command in this process, as `buurt` runs it in one of its own; of each command some test starts
 * it as people do. `env` is added to what stands in the environment.
 */
export function buurtIn(
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Ran> {
  const ran = before.then(() => within(folder, env, () => captured(args)));
  before = ran.catch(() => undefined);
  return ran;
}

async function within<T>(
  folder: string,
  env: NodeJS.ProcessEnv,
  run: () => Promise<T>,
): Promise<T> {
  const place = process.cwd();
  const variables = { ...process.env };
  process.chdir(folder);
  Object.assign(process.env, env);
  try {
    return await run();
  } finally {
    process.chdir(place);
    for (const name of Object.keys(env)) delete process.env[name];
    Object.assign(process.env, variables);
  }
}

/** The commands set it, which no type tells. */
const exitCodeNow = (): number => Number(process.exitCode ?? 0);

/** What it writes, and the exit code that it leaves. */
async function captured(args: readonly string[]): Promise<Ran> {
  const told = { out: "", err: "" };
  const { log, error } = console;
  const { stdout, stderr, exitCode } = process;
  const writes = [stdout.write, stderr.write] as const;
  const into = (stream: "out" | "err") => (text: unknown) => {
    told[stream] += String(text);
    return true;
  };
  console.log = (text: unknown) => into("out")(`${String(text)}\n`);
  console.error = (text: unknown) => into("err")(`${String(text)}\n`);
  stdout.write = into("out");
  stderr.write = into("err");
  process.exitCode = undefined;
  try {
    await runCommand(args);
    return { code: exitCodeNow(), ...told };
  } finally {
    Object.assign(console, { log, error });
    [stdout.write, stderr.write] = writes;
    process.exitCode = exitCode;
  }
}

/** As people start it, with nothing of ours in the environment but `env`. */
export const buurtStarted = (
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Ran> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [BUURT, ...args],
      { cwd: folder, env: { PATH: process.env["PATH"] ?? "", ...env }, maxBuffer: 1 << 26 },
      (error, out, err) => resolve({ code: error === null ? 0 : Number(error.code), out, err }),
    );
  });
