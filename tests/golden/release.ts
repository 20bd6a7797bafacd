import { execFile, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";

const DAY = 86_400_000;
const Package = z.object({ bin: z.object({ buurt: z.string() }) });
const Addresses = z.object({ url: z.string() });
const Running = z.object({ variables: z.record(z.string(), z.string()) });
const Status = z.object({
  neighbourhoods: z.array(
    z.object({ cycles: z.array(z.object({ cycle: z.string(), waitsFor: z.string().optional() })) }),
  ),
});
const run = promisify(execFile);

/** Runs a release in a folder, and drives it from outside: by its command, its pages and the service's own interface, which are the same from release to release. */
export async function startRelease(checkout: string, folder: string) {
  const read = <S extends z.ZodType>(schema: S, file: string): z.infer<S> =>
    schema.parse(JSON.parse(readFileSync(file, "utf8")));
  const program = read(Package, join(checkout, "package.json")).bin.buurt;
  const server = spawn(
    "node",
    [program, "start", "--empty", "--json", "--port", "0", "--folder", folder],
    { cwd: checkout, stdio: ["ignore", "pipe", "inherit"], detached: true },
  );
  const url = await new Promise<string>((resolve, reject) => {
    server.once("exit", () => reject(new Error(`${checkout} did not start`)));
    server.stdout.on("data", (told: Buffer) => {
      const [line] = /^\{.*\}$/m.exec(told.toString()) ?? [];
      if (line !== undefined) resolve(Addresses.parse(JSON.parse(line)).url);
    });
  });
  const { variables } = read(Running, join(folder, "running.json"));
  const post = (path: string, form: Record<string, string>) =>
    fetch(`${url}${path}`, {
      method: "POST",
      redirect: "manual",
      body: new URLSearchParams(form),
    });
  const page = async (path: string) => (await fetch(`${url}${path}`)).text();
  /** What each cycle waits for: the first releases say it on their start page alone. */
  async function awaited(): Promise<string[]> {
    const [, told] = /Go to the next moment: (\w+ of \w+)/.exec(await page("/_local/")) ?? [];
    if (told !== undefined) return [told];
    const { stdout } = await run("node", [program, "status", "--json", "--folder", folder], {
      cwd: checkout,
    });
    return Status.parse(JSON.parse(stdout)).neighbourhoods.flatMap(({ cycles }) =>
      cycles.flatMap(({ cycle, waitsFor }) => (waitsFor ? [`${waitsFor} of ${cycle}`] : [])),
    );
  }

  return {
    url,
    buurt: async (...words: string[]): Promise<void> =>
      void (await run("node", [program, ...words, "--folder", folder], { cwd: checkout })),

    async startCycle(neighbourhood: string): Promise<void> {
      const reply = await fetch(variables["AWS_ENDPOINT_URL_SFN"] ?? "", {
        method: "POST",
        headers: {
          "content-type": "application/x-amz-json-1.0",
          "x-amz-target": "AWSStepFunctions.StartExecution",
        },
        body: JSON.stringify({
          stateMachineArn: variables["CYCLE_MACHINE_ARN"],
          name: `${neighbourhood}_whole_001`,
          input: JSON.stringify({ neighbourhood }),
        }),
      });
      if (!reply.ok) throw new Error(await reply.text());
    },

    async jump(days: number): Promise<void> {
      await post("/_local/jump", { to: String(days * DAY) });
    },
    /** Goes on until a moment of a cycle or wave is the next. */
    async until(moment: string): Promise<void> {
      for (let tries = 0; tries < 40; tries += 1) {
        const next = await awaited();
        if (next.includes(moment)) return;
        if (next.length === 0) await post("/_local/jump", { to: String(DAY) });
        else await post("/_local/actions/next-moment", {});
      }
      throw new Error(`${moment} does not come`);
    },
    /** Goes past the moment that is the next. */
    pass: () => post("/_local/actions/next-moment", {}),
    /** A third of those who were asked answers. */
    answer: () => post("/_local/actions/answer", {}),

    /** The secrets of the personal links under these paths in the newest mails, one a mail. */
    async secrets(under = "af"): Promise<string[]> {
      const mails = [...(await page("/_local/outbox")).matchAll(/\/_local\/outbox\/[\w-]{30,}/g)];
      const all = await Promise.all(mails.map(([path]) => page(path)));
      return all.flatMap(
        (mail) => new RegExp(String.raw`/[${under}]/([\w-]{22})`).exec(mail)?.[1] ?? [],
      );
    },

    async stop(): Promise<void> {
      const gone = new Promise((resolve) => server.once("exit", resolve));
      process.kill(-(server.pid ?? 0), "SIGINT");
      await gone;
    },
  };
}
