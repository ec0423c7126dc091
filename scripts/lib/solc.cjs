// Standard JSON from stdin, through the pinned WebAssembly compiler, to stdout.
//
// One compiler uses one core, and nearly all its time goes into code generation, file by file. So the files to
// generate code for are dealt out to several compilers; each still reads every source, so what they produce is
// what one compiler would have produced.
"use strict";
const fs = require("node:fs");
const os = require("node:os");
const { Worker, isMainThread, parentPort, workerData } = require("node:worker_threads");

const MAX_COMPILERS = 4;
const MIN_FILES_EACH = 2;
const STACK_MB = 64;
const ORPHAN_CHECK_MS = 500;

// The test library's old pragmas, comments and names raise more warnings than the compiler reports in one
// run, so ours would be lost among them. Each is put the modern way, at equal length, so no source map moves.
function modern(text) {
  return text
    .replace(/pragma experimental ABIEncoderV2;/g, (old) => "pragma abicoder v2;".padEnd(old.length))
    .replace(/\/\/\/ @solidity memory-safe-assembly(\s+)assembly \{/g, (old, gap) =>
      `//${gap}assembly ("memory-safe") {`.padEnd(old.length))
    .replace(/\bstring calldata error\b/g, "string calldata fault");
}

/** Bytes of `path` and all it imports: how long its code generation takes, near enough. */
function weigher(sources) {
  const imports = new Map();
  for (const [path, { content }] of Object.entries(sources)) {
    const names = [...content.matchAll(/^\s*(?:import\b|\}\s*from\b)[^;"']*["']([^"']+)["']/gm)].map((m) => m[1]);
    imports.set(path, names.map((name) => name.split("/").pop()));
  }
  const byName = new Map();
  for (const path of imports.keys()) {
    const name = path.split("/").pop();
    byName.set(name, [...(byName.get(name) ?? []), path]);
  }
  return (path) => {
    const seen = new Set([path]);
    for (const at of seen) for (const name of imports.get(at)) byName.get(name)?.forEach((next) => seen.add(next));
    return [...seen].reduce((sum, at) => sum + sources[at].content.length, 0);
  };
}

/** Whether `content` declares a contract that gets code of its own. */
const generatesCode = (content) => /^\s*contract\s/m.test(content);

/** What is asked of each file, "all files" spelled out. */
function selectionByFile({ sources, settings: { outputSelection } }) {
  if (Object.keys(outputSelection).join() !== "*") return Object.entries(outputSelection);
  return Object.keys(sources).map((path) => [path, outputSelection["*"]]);
}

/** The input dealt out: heaviest file first, each to the lightest hand. */
function deal(input) {
  const { sources, settings } = input;
  const weight = weigher(sources);
  const files = selectionByFile(input).map(([path, outputs]) => {
    const content = sources[path]?.content ?? "";
    return { path, outputs, weight: generatesCode(content) ? weight(path) : 0 };
  });
  const heavy = files.filter((file) => file.weight > 0).length;
  const hands = Math.min(os.availableParallelism(), MAX_COMPILERS, Math.floor(heavy / MIN_FILES_EACH));
  if (hands < 2) return [input];

  const parts = Array.from({ length: hands }, () => ({ weight: 0, outputSelection: {} }));
  for (const file of files.sort((a, b) => b.weight - a.weight)) {
    const lightest = parts.reduce((a, b) => (b.weight < a.weight ? b : a));
    lightest.weight += file.weight;
    lightest.outputSelection[file.path] = file.outputs;
  }
  return parts.map(({ outputSelection }) => ({ ...input, settings: { ...settings, outputSelection } }));
}

/** One output from several over the same sources. */
function merge(outputs) {
  const errors = new Map();
  const merged = { contracts: {}, sources: {} };
  for (const output of outputs) {
    for (const error of output.errors ?? []) errors.set(error.formattedMessage, error);
    Object.assign(merged.contracts, output.contracts);
    for (const [path, source] of Object.entries(output.sources ?? {})) {
      merged.sources[path] = { ...merged.sources[path], ...source };
    }
  }
  return { ...merged, errors: [...errors.values()] };
}

function compile(input, pinned) {
  return new Promise((resolve, reject) => {
    const workerData = { input: JSON.stringify(input), pinned };
    const worker = new Worker(__filename, { workerData, resourceLimits: { stackSizeMb: STACK_MB } });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

/** Ends this process when the one that asked has ended: a compile may go on for minutes. */
function endWithParent() {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || process.exit(1), ORPHAN_CHECK_MS).unref();
}

async function main() {
  endWithParent();
  const input = JSON.parse(fs.readFileSync(0, "utf8"));
  for (const [path, source] of Object.entries(input.sources)) {
    if (path.includes("/lib/forge-std/")) source.content = modern(source.content);
  }
  const outputs = await Promise.all(deal(input).map((part) => compile(part, process.argv[2])));
  const whole = outputs.length === 1 ? outputs[0] : JSON.stringify(merge(outputs.map((text) => JSON.parse(text))));
  process.stdout.write(whole);
}

function work() {
  const solc = require("solc");
  const { input, pinned } = workerData;
  if (solc.version() !== pinned) throw new Error(`node_modules has ${solc.version()}, scripts/solc pins ${pinned}`);
  parentPort.postMessage(solc.compile(input));
}

if (isMainThread) {
  main().catch((error) => {
    console.error(`solc: ${error.message}`);
    process.exitCode = 1;
  });
} else {
  work();
}
