// Writes bindings/ from the compiled contracts: a Go package, a storage layout and a source bundle for each; and the
// code of the formulas' twin, which the Go tests run.
//
//   gen            write both, and check that every source bundle compiles to the code in it
//   gen --check    write nothing; fail if anything is not what would be written
//   gen --verify   write nothing; fail if a source bundle does not compile to the code of its contract
import { execFileSync, spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { keccak256, toBytes } from "viem";

const OUR_CONTRACTS = ["Exchange", "Orders", "PriceFeed", "LpVault", "Governance", "Keeper", "Lens", "TestUSD"];
const TIMELOCK = "node_modules/@openzeppelin/contracts/governance/TimelockController.sol";
const TARGETS = [
  ...OUR_CONTRACTS.map((name) => ({ name, source: `contracts/src/${name}.sol` })),
  { name: "TimelockController", source: TIMELOCK },
];
const TWIN = { name: "Twin", source: "contracts/test/twin/Twin.sol" };
const ARTIFACTS = "build/out";
const BINDINGS = "bindings";
const TWIN_CODE = "perp/twin/testdata/Twin.json";
const EMPTY = "{}";

const pretty = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** A failure that its message explains: no stack is printed. */
class Complaint extends Error {}

// --- what the compiler made ---------------------------------------------------------------------------

function compileContracts() {
  const options = { env: { ...process.env, FOUNDRY_PROFILE: "default" }, stdio: ["ignore", "ignore", "inherit"] };
  execFileSync("scripts/foundry", ["forge", "build", "--skip", "test"], options);
}

function readContract({ name, source }) {
  const file = path.join(ARTIFACTS, path.basename(source), `${name}.json`);
  if (!fs.existsSync(file)) throw new Complaint(`${name}: the build has no ${file}; is ${source} compiled?`);
  const artifact = JSON.parse(fs.readFileSync(file, "utf8"));
  if (artifact.metadata.settings.compilationTarget[source] !== name) {
    throw new Complaint(`${name}: ${file} was not compiled from ${source}`);
  }
  for (const code of [artifact.bytecode, artifact.deployedBytecode]) {
    if (Object.keys(code.linkReferences ?? {}).length > 0 || code.object.includes("__$")) {
      throw new Complaint(`${name}: its code must be linked to ${Object.keys(code.linkReferences)}; make it internal`);
    }
  }
  return { name, source, artifact };
}

// --- what is written ----------------------------------------------------------------------------------

/** `value` without the compiler's node numbers, which change with unrelated files. */
function withoutNodeIds(value) {
  const named = /\b(t_(?:struct|enum|contract|userDefinedValueType)\([\w$]+\))\d+/g;
  return value.replace(named, "$1");
}

function storageLayout({ name, source, artifact }) {
  const variable = ({ label, slot, offset, type }) => ({ label, slot, offset, type: withoutNodeIds(type) });
  const types = {};
  for (const [id, type] of Object.entries(artifact.storageLayout.types ?? {})) {
    const { label, encoding, numberOfBytes, key, value, base, members } = type;
    const plain = { label, encoding, numberOfBytes, key, value, base, members: members?.map(variable) };
    for (const field of ["key", "value", "base"]) if (plain[field]) plain[field] = withoutNodeIds(plain[field]);
    const known = types[withoutNodeIds(id)];
    if (known && JSON.stringify(known) !== JSON.stringify(plain)) {
      throw new Complaint(`${name}: two types in storage are both called ${label}`);
    }
    types[withoutNodeIds(id)] = plain;
  }
  const sorted = Object.fromEntries(Object.entries(types).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { contract: `${source}:${name}`, storage: artifact.storageLayout.storage.map(variable), types: sorted };
}

/** Standard JSON input with exactly the files that the contract needs, and the settings it was compiled with. */
function sourceBundle({ name, source, artifact }) {
  const { compilationTarget, ...settings } = artifact.metadata.settings;
  const sources = {};
  for (const file of Object.keys(artifact.metadata.sources).sort()) {
    const content = fs.readFileSync(file, "utf8");
    if (keccak256(toBytes(content)) !== artifact.metadata.sources[file].keccak256) {
      throw new Complaint(`${name}: ${file} has changed since the build`);
    }
    sources[file] = { content };
  }
  const outputSelection = { [source]: { [name]: ["abi", "evm.bytecode.object", "evm.deployedBytecode.object"] } };
  return { language: artifact.metadata.language, sources, settings: { ...settings, outputSelection } };
}

function generate(contracts, folder) {
  fs.rmSync(folder, { recursive: true, force: true });
  for (const part of ["storage", "source"]) fs.mkdirSync(path.join(folder, part), { recursive: true });
  for (const contract of contracts) {
    fs.writeFileSync(path.join(folder, "storage", `${contract.name}.json`), pretty(storageLayout(contract)));
    fs.writeFileSync(path.join(folder, "source", `${contract.name}.json`), pretty(sourceBundle(contract)));
  }
  const bound = contracts.map(({ name, artifact: { abi, bytecode } }) => ({ name, abi, bytecode: bytecode.object }));
  const options = { input: JSON.stringify(bound), stdio: ["pipe", "inherit", "inherit"] };
  execFileSync("go", ["run", "./scripts/abigen", folder], options);
}

/** JSON with a line for each entry of the ABI, so that a change of one shows as such. */
function codeOf({ artifact: { abi, bytecode } }) {
  const entries = abi.map((entry) => `    ${JSON.stringify(entry)}`).join(",\n");
  return `{\n  "abi": [\n${entries}\n  ],\n  "bytecode": "${bytecode.object}"\n}\n`;
}

// --- what is compared ---------------------------------------------------------------------------------

function filesIn(folder) {
  if (!fs.existsSync(folder)) return [];
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)));
}

function compare(generated, committed, twinCode) {
  const files = [...new Set([...filesIn(generated), ...filesIn(committed)])].sort();
  const changed = files.filter((file) => text(generated, file) !== text(committed, file));
  const different = changed.map((file) => path.join(committed, file));
  if (text(".", TWIN_CODE) !== twinCode) different.push(TWIN_CODE);
  if (different.length === 0) return;
  const list = different.map((file) => `  ${file}`).join("\n");
  throw new Complaint(`these are not what the contracts give:\n${list}\nrun make gen and commit what it writes`);
}

const text = (folder, file) => {
  const full = path.join(folder, file);
  return fs.existsSync(full) ? fs.readFileSync(full, "utf8") : null;
};

/** Whether a contract's bundle or code is new, so that the one must be checked against the other. */
function hasChanged(name, fresh) {
  const files = [path.join("source", `${name}.json`), path.join(name.toLowerCase(), `${name.toLowerCase()}.go`)];
  return files.some((file) => text(fresh, file) !== text(BINDINGS, file));
}

function compileBundle(bundle) {
  return new Promise((resolve, reject) => {
    const compiler = spawn("scripts/solc", ["--standard-json"], { stdio: ["pipe", "pipe", "inherit"] });
    const output = [];
    compiler.stdout.on("data", (chunk) => output.push(chunk));
    compiler.once("error", reject);
    compiler.once("close", () => resolve(JSON.parse(Buffer.concat(output).toString() || EMPTY)));
    compiler.stdin.end(JSON.stringify(bundle));
  });
}

async function verifyBundle(contract) {
  const output = await compileBundle(sourceBundle(contract));
  const compiled = output.contracts?.[contract.source]?.[contract.name]?.evm;
  for (const code of ["bytecode", "deployedBytecode"]) {
    if (`0x${compiled?.[code].object}` === contract.artifact[code].object) continue;
    const reason = output.errors?.[0]?.formattedMessage ?? "the code differs; try again after make clean";
    throw new Complaint(`${contract.name}: its source bundle does not compile to its ${code}: ${reason}`);
  }
}

async function verify(contracts) {
  const waiting = [...contracts];
  const work = async () => {
    for (let contract = waiting.shift(); contract; contract = waiting.shift()) await verifyBundle(contract);
  };
  await Promise.all(Array.from({ length: os.availableParallelism() }, work));
}

async function main(mode) {
  if (!["write", "--check", "--verify"].includes(mode)) throw new Complaint("usage: gen [--check | --verify]");
  compileContracts();
  const contracts = TARGETS.map(readContract);
  if (mode === "--verify") return verify(contracts);
  const fresh = "build/_gen"; // go ignores it: the name begins with _
  generate(contracts, fresh);
  const twinCode = codeOf(readContract(TWIN));
  if (mode === "--check") return compare(fresh, BINDINGS, twinCode);
  await verify(contracts.filter(({ name }) => hasChanged(name, fresh)));
  fs.rmSync(BINDINGS, { recursive: true, force: true });
  fs.cpSync(fresh, BINDINGS, { recursive: true });
  fs.mkdirSync(path.dirname(TWIN_CODE), { recursive: true });
  fs.writeFileSync(TWIN_CODE, twinCode);
}

main(process.argv[2] ?? "write").catch((error) => {
  console.error(`gen: ${error instanceof Complaint ? error.message : error.stack}`);
  process.exitCode = 1;
});
