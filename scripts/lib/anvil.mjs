// A real node for scripts: the pinned Anvil on a port of its own, gone when the script is.
import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import net from "node:net";
import { fileURLToPath } from "node:url";

const FOUNDRY = fileURLToPath(new URL("../foundry", import.meta.url));
const CONFIG = fileURLToPath(new URL("../../foundry.toml", import.meta.url));
const ACCOUNTS = 30;
const START_TIMEOUT_MS = 20_000;
const POLL_MS = 50;
const STOP_TIMEOUT_MS = 5_000;

/** The hardfork that foundry.toml compiles for, so that gas is what a chain would charge. */
export const HARDFORK = /^evm_version = "(\w+)"$/m.exec(fs.readFileSync(CONFIG, "utf8"))[1];

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(1));

/**
 * Starts Anvil, with thirty funded accounts, and waits until it answers.
 * port: a free one unless given. blockTime: seconds; without it every transaction gets its block at once.
 * Returns {url, stop()}; stop resolves when the process has ended.
 */
export async function startAnvil({ port, blockTime, hardfork = HARDFORK } = {}) {
  const at = port ?? (await freePort());
  const url = `http://127.0.0.1:${at}`;
  const args = ["anvil", "--host", "127.0.0.1", "--port", String(at), "--hardfork", hardfork, "--quiet"];
  args.push("--accounts", String(ACCOUNTS));
  if (blockTime !== undefined) args.push("--block-time", String(blockTime));

  const child = spawn(FOUNDRY, args, { stdio: ["ignore", "ignore", "inherit"] });
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  const stop = async () => {
    process.off("exit", kill);
    await end(child);
  };
  try {
    await answers(url, child);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function answers(url, child) {
  const request = { method: "POST", headers: { "content-type": "application/json" } };
  request.body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "eth_chainId", params: [] });
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < deadline) {
    if (ended(child)) throw new Error(`anvil: ended with ${child.exitCode ?? child.signalCode} before it answered`);
    const reply = await fetch(url, request).catch(() => null);
    if (reply?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error(`anvil: no answer at ${url} in ${START_TIMEOUT_MS} ms`);
}

const ended = (child) => child.exitCode !== null || child.signalCode !== null;

async function end(child) {
  if (ended(child)) return;
  const exit = once(child, "exit");
  child.kill("SIGTERM");
  const force = setTimeout(() => child.kill("SIGKILL"), STOP_TIMEOUT_MS);
  await exit;
  clearTimeout(force);
}
