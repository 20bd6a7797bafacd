import { runCommand } from "./program.ts";

// Who started us is gone: end in order.
process.channel?.unref();
process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));

await runCommand(process.argv.slice(2));
