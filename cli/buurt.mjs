#!/usr/bin/env node
// The command runs TypeScript as it stands, which Node does from version 24 on. Under an older one it runs in the
// Node 24 that npm installed beside it.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("commands/buurt.ts", import.meta.url));
// Sixteen threads, each with its own heap: these two keep what they hold and do not use small.
const flags = ["--max-semi-space-size=4"];
// What only passes rows on holds next to nothing; told so, it does not let a hundred megabytes of used rows lie.
if (["export", "audit"].includes(process.argv[2])) flags.push("--max-old-space-size=128");
// And a start with what was compiled before takes half the time, and no compiler of TypeScript stays behind.
const env = {
  MALLOC_ARENA_MAX: "2",
  NODE_COMPILE_CACHE: fileURLToPath(new URL("../node_modules/.cache/buurtcyclus", import.meta.url)),
  ...process.env,
};

const node = node24();
if (node === undefined) {
  console.error(
    `Buurtcyclus needs Node 24. This is Node ${process.versions.node}, and npm has none for ` +
      `${process.platform}-${process.arch}: install Node 24 from https://nodejs.org/ and run this again.`,
  );
  process.exitCode = 1;
} else {
  // The channel tells the program when this process is gone, however it went.
  const child = spawn(node, [...flags, program, ...process.argv.slice(2)], {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env,
  });
  // Ctrl+C reaches the program by itself; it ends in order, and then so do we.
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 1)));
}

function node24() {
  if (Number(process.versions.node.split(".")[0]) >= 24) return process.execPath;
  const platform = process.platform === "win32" ? "win" : process.platform;
  try {
    const home = dirname(
      createRequire(import.meta.url).resolve(`node-${platform}-${process.arch}/package.json`),
    );
    return join(home, "bin", process.platform === "win32" ? "node.exe" : "node");
  } catch {
    return undefined;
  }
}
