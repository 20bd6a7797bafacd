import { describe, expect, test } from "vitest";
import { inSteps } from "#cli/commands/progress.ts";

const screen = (isTTY: boolean) => {
  const written: string[] = [];
  const stream = { isTTY, write: (text: string) => written.push(text) };
  return { written, stream: stream as unknown as NodeJS.WriteStream };
};

describe("what a command is doing", () => {
  test("is a line a step where nothing can be redrawn, told when the step begins", async () => {
    const { written, stream } = screen(false);
    await inSteps(async (begin) => {
      begin("Starting the database");
      expect(written).toEqual(["   0 s  Starting the database\n"]);
      begin("Asking residents:", () => "3 mails");
    }, stream);
    expect(written).toEqual([
      "   0 s  Starting the database\n",
      "   0 s  Asking residents: 3 mails\n",
    ]);
  });

  test("is redrawn in a terminal, and stays there with how far it came when it ends", async () => {
    const { written, stream } = screen(true);
    let mails = 0;
    await inSteps(async (begin) => {
      begin("Asking residents:", () => `${mails} mails`);
      mails = 60;
    }, stream);
    expect(written).toEqual([
      "\r\u001B[K   0 s  Asking residents: 0 mails",
      "\r\u001B[K",
      "   0 s  Asking residents: 60 mails\n",
    ]);
  });

  test("stays there when it fails, and the fault is not lost", async () => {
    const { written, stream } = screen(true);
    const failing = inSteps(async (begin) => {
      begin("Starting the database");
      throw new Error("the port is taken");
    }, stream);
    await expect(failing).rejects.toThrow("the port is taken");
    expect(written.at(-1)).toBe("   0 s  Starting the database\n");
  });
});
