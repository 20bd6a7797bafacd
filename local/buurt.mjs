#!/usr/bin/env node
// The command runs TypeScript as it stands, which Node does from version 24 on; under an older one it goes on in the Node 24 that npm installed beside it.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("commands/buurt.ts", import.meta.url));

if (Number(process.versions.node.split(".")[0]) >= 24) {
  await import("./commands/buurt.ts");
} else {
  process.exitCode = inNode24();
}

function inNode24() {
  const platform = process.platform === "win32" ? "win" : process.platform;
  let node;
  try {
    const home = dirname(createRequire(import.meta.url).resolve(`node-${platform}-${process.arch}/package.json`));
    node = join(home, "bin", process.platform === "win32" ? "node.exe" : "node");
  } catch {
    console.error(`Buurtcyclus needs Node 24. This is Node ${process.versions.node}, and npm has none for ${process.platform}-${process.arch}: install Node 24 from https://nodejs.org/ and run this again.`);
    return 1;
  }
  // Ctrl+C reaches the child by itself; it is the child that ends in order.
  process.on("SIGINT", () => {});
  const { status, signal } = spawnSync(node, [program, ...process.argv.slice(2)], { stdio: "inherit" });
  return status ?? (signal === null ? 1 : 130);
}
