import { Command, CommanderError } from "commander";
import { InvalidInput } from "#contract/errors.ts";
import { EnvironmentFault } from "#local/template/fault.ts";
import { auditCommand } from "./audit.ts";
import { exportCommand } from "./export.ts";
import { importCommand } from "./import.ts";
import { initCommand } from "./init.ts";
import { measureCommand } from "./measure.ts";
import { powerCommand } from "./power.ts";
import { recountCommand } from "./recount.ts";
import { referenceCommand } from "./reference.ts";
import { residentCommand } from "./resident.ts";
import { simulateCommand } from "./simulate.ts";
import { startCommand } from "./start.ts";
import { statusCommand } from "./status.ts";
import { verifyCommand } from "./verify.ts";

const program = new Command("buurt")
  .description(
    "Buurtcyclus on this machine: the same functions and state machines that run on AWS.",
  )
  .addHelpText(
    "after",
    "\nExit codes: 0 done; 1 something has to be put right first, and the message says what; " +
      "2 the command was not understood; 3 nothing runs there.",
  )
  .exitOverride();
for (const command of [
  startCommand,
  initCommand,
  importCommand,
  simulateCommand,
  recountCommand,
  verifyCommand,
  measureCommand,
  powerCommand,
  statusCommand,
  residentCommand,
  referenceCommand,
  exportCommand,
  auditCommand,
])
  program.addCommand(wellBehaved(command));

/** It and what stands under it: no exit of its own, and where to look after a fault. */
function wellBehaved(command: Command): Command {
  for (const under of command.commands) wellBehaved(under);
  return command.exitOverride().showHelpAfterError("(add --help to see how)");
}

/** Runs what was typed, and says by the exit code of this process how it went. */
export async function runCommand(args: readonly string[]): Promise<void> {
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else if (error instanceof EnvironmentFault || error instanceof InvalidInput) {
      console.error(error.message);
      process.exitCode = 1;
    } else throw error;
  }
}
