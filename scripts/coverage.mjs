// Lines and branches of contracts/src that the tests of units, entry points and findings cover, per file and in all;
// fails below the floors.
//
// The tool counts neither side of a `require` with a custom error. So it measures a scratch copy in which each stands
// as the `if` and `revert` that it means, on the same lines.
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FOUNDRY, scratchCopy } from "./lib/scratch.mjs";

const FLOOR = { lines: 98, branches: 95 };
const TESTS = ["base", "exchange", "findings", "mocks", "reference", "unit"];
const FUZZ_RUNS = "16";
const REQUIRE = "require(";

/** Where the bracket that opens before `from` closes, and the commas between its arguments. */
function argumentsOf(text, from) {
  const commas = [];
  let depth = 1;
  for (let at = from; at < text.length; ++at) {
    if ("([{".includes(text[at])) ++depth;
    else if (")]}".includes(text[at]) && --depth === 0) return { end: at, commas };
    else if (text[at] === "," && depth === 1) commas.push(at);
  }
  throw new Error(`coverage: a bracket is never closed: ${text.slice(from, from + 80)}`);
}

/** `source` with each `require(condition, error)` as `if (!(condition)) revert error`. */
function spelledOut(source) {
  let text = source;
  for (let at = text.indexOf(REQUIRE); at !== -1; at = text.indexOf(REQUIRE, at + 1)) {
    const start = at + REQUIRE.length;
    const { end, commas } = argumentsOf(text, start);
    if (commas.length !== 1) throw new Error(`coverage: a require without its error: ${text.slice(at, end + 1)}`);
    const [condition, error] = [text.slice(start, commas[0]), text.slice(commas[0] + 1, end)];
    text = `${text.slice(0, at)}if (!(${condition})) revert ${error.trimStart()}${text.slice(end + 1)}`;
  }
  return text;
}

function spellOutAll(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith(".sol")) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    writeFileSync(path, spelledOut(readFileSync(path, "utf8")));
  }
}

/** The lcov report of the tests on the copy in `folder`. */
function measure(folder) {
  const report = join(folder, "lcov.info");
  const args = ["forge", "coverage", "--ir-minimum", "--report", "lcov", "--report-file", report];
  const env = { ...process.env, FOUNDRY_FUZZ_RUNS: FUZZ_RUNS };
  const { status } = spawnSync(FOUNDRY, args, { cwd: folder, env, stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error("coverage: the tests fail: run make test");
  return readFileSync(report, "utf8");
}

/** [{file, lines: {found, hit}, branches: {found, hit}}], our own sources only. */
function parse(lcov) {
  return lcov
    .split("end_of_record")
    .map((record) => {
      const value = (key) => record.match(new RegExp(`^${key}:(.*)$`, "m"))?.[1] ?? "0";
      const count = (found, hit) => ({ found: Number(value(found)), hit: Number(value(hit)) });
      return { file: value("SF"), lines: count("LF", "LH"), branches: count("BRF", "BRH") };
    })
    .filter(({ file }) => file.startsWith("contracts/src/"));
}

const percent = ({ found, hit }) => (found === 0 ? 100 : (100 * hit) / found);

function row({ file, lines, branches }) {
  const cell = (count) => `${percent(count).toFixed(2).padStart(7)} % ${`(${count.hit}/${count.found})`.padEnd(11)}`;
  return `${file.padEnd(48)} lines ${cell(lines)} branches ${cell(branches)}`.trimEnd();
}

function report(files) {
  if (files.length === 0) throw new Error("coverage: the report has nothing of contracts/src");
  const sum = (kind) => ({
    found: files.reduce((total, file) => total + file[kind].found, 0),
    hit: files.reduce((total, file) => total + file[kind].hit, 0),
  });
  const total = { file: "contracts/src", lines: sum("lines"), branches: sum("branches") };
  for (const file of [...files, total]) console.log(row(file));
  for (const [kind, floor] of Object.entries(FLOOR)) {
    if (percent(total[kind]) >= floor) continue;
    console.error(`coverage: ${kind} ${percent(total[kind]).toFixed(2)} %, at least ${floor} % is wanted`);
    process.exitCode = 1;
  }
}

const folder = scratchCopy("coverage", { tests: TESTS });
spellOutAll(join(folder, "contracts", "src"));
report(parse(measure(folder)));
