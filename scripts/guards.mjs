// Removes the guard of each finding in turn, in a scratch copy of the contracts, and shows that its test then fails.
//
//   node scripts/guards.mjs [--only NAME]
//   node scripts/guards.mjs --check         only compares the table with the tests and the sources
//
// contracts/test/findings/guards.json says what to remove: rows of {finding, test, file, find, replace}, or with
// {edits: [{file, find, replace}, ...]} where one guard stands behind another. `find` is source text that is there
// exactly once. The scratch copy, its compiled contracts with it, stays in build/guards for the next time.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { FOUNDRY, ROOT, scratchCopy } from "./lib/scratch.mjs";

const FINDINGS = join("contracts", "test", "findings");

/** Code generation takes nearly all the time, and the optimizer most of that: this one only makes the stack fit. */
const PROFILE = `
[profile.guards.optimizer_details]
yul = true
cse = false
constantOptimizer = false
jumpdestRemover = false
orderLiterals = false
deduplicate = false
inliner = false
peephole = false

[profile.guards.optimizer_details.yulDetails]
stackAllocation = true
optimizerSteps = "u:"
`;

function fail(message) {
  console.error(`guards: ${message}`);
  process.exit(1);
}

/** What the command line asks for. */
function wanted(args) {
  if (args.length === 0) return { only: "" };
  if (args.length === 1 && args[0] === "--check") return { check: true };
  if (args.length === 2 && args[0] === "--only") return { only: args[1] };
  return fail("usage: node scripts/guards.mjs [--only NAME | --check]");
}

function readTable() {
  const path = join(ROOT, FINDINGS, "guards.json");
  const rows = JSON.parse(readFileSync(path, "utf8"));
  return rows.map(({ finding, test, edits, file, find, replace }) => {
    const all = edits ?? [{ file, find, replace }];
    const whole = finding && test && all.every((edit) => edit.file && edit.find && typeof edit.replace === "string");
    if (!whole) fail(`${relative(ROOT, path)}: a row needs finding, test, file, find and replace: ${finding ?? test}`);
    return { finding, test, edits: all };
  });
}

/** The names of all tests of findings. */
function readTests() {
  const files = readdirSync(join(ROOT, FINDINGS)).filter((name) => name.endsWith(".t.sol"));
  const texts = files.map((name) => readFileSync(join(ROOT, FINDINGS, name), "utf8"));
  return texts.flatMap((text) => [...text.matchAll(/function (test\w*)\(/g)].map((match) => match[1]));
}

/** What is wrong with the table: tests without a row, rows without a test, texts that are not there exactly once. */
function faultsOf(rows, tests) {
  const faults = [];
  for (const test of tests) {
    if (!rows.some((row) => row.test === test)) faults.push(`${test} has no guard`);
  }
  for (const { finding, test, edits } of rows) {
    if (!tests.includes(test)) faults.push(`${finding}: there is no ${test}`);
    for (const { file, find, replace } of edits) {
      const path = join(ROOT, file);
      const count = existsSync(path) ? readFileSync(path, "utf8").split(find).length - 1 : 0;
      if (count !== 1) faults.push(`${test}: in ${file} ${count} times, should be once: ${find}`);
      if (find === replace) faults.push(`${test}: changes nothing: ${find}`);
    }
  }
  return faults;
}

/** Runs the tests that match `pattern`; their results by name. Stops everything if they don't compile. */
function runTests(scratch, pattern) {
  const args = ["forge", "test", "--json", "--match-path", `${FINDINGS}/*`, "--match-test", pattern];
  const env = { ...process.env, FOUNDRY_PROFILE: "guards" };
  const { stdout, stderr } = spawnSync(FOUNDRY, args, { cwd: scratch, env, encoding: "utf8", maxBuffer: 1 << 28 });
  let suites;
  try {
    suites = Object.values(JSON.parse(stdout.trim().split("\n").pop()));
  } catch {
    return { broken: `${stdout}\n${stderr}`.trim() };
  }
  const results = suites.flatMap((suite) => Object.entries(suite.test_results));
  return { passed: new Map(results.map(([name, result]) => [name.replace("()", ""), result.status === "Success"])) };
}

/** Runs `work` while `edits` are made in the scratch copy. */
function whileEdited(scratch, edits, work) {
  const originals = new Map();
  for (const { file, find, replace } of edits) {
    const path = join(scratch, file);
    const text = readFileSync(path, "utf8");
    if (!originals.has(path)) originals.set(path, text);
    // a function, so that no $ in `replace` means anything
    writeFileSync(path, text.replace(find, () => replace));
  }
  try {
    return work();
  } finally {
    for (const [path, text] of originals) writeFileSync(path, text);
  }
}

/** Whether the test of `row` fails without its guard. */
function isKilled(scratch, row) {
  const { broken, passed } = whileEdited(scratch, row.edits, () => runTests(scratch, `^${row.test}\\(\\)$`));
  if (broken !== undefined) fail(`${row.test}: does not compile without its guard\n${broken}`);
  if (!passed.has(row.test)) fail(`${row.test}: did not run without its guard; is setUp broken?`);
  return !passed.get(row.test);
}

function main() {
  const { check, only } = wanted(process.argv.slice(2));
  const table = readTable();
  const faults = faultsOf(table, readTests());
  if (faults.length !== 0) fail(faults.join("\nguards: "));
  if (check) return;
  const rows = table.filter(({ finding, test }) => finding.includes(only) || test.includes(only));
  if (rows.length === 0) fail(`no guard is called ${only}`);

  const scratch = scratchCopy("guards", { tests: ["base", "reference", "findings"], config: PROFILE });
  const names = [...new Set(rows.map((row) => row.test))];
  const { broken, passed } = runTests(scratch, `^(${names.join("|")})\\(\\)$`);
  if (broken !== undefined) fail(`the tests don't compile\n${broken}`);
  const failing = names.filter((name) => !passed.get(name));
  if (failing.length !== 0) fail(`fails with its guard: ${failing.join(", ")}`);

  let survived = 0;
  for (const row of rows) {
    const start = Date.now();
    const killed = isKilled(scratch, row);
    if (!killed) ++survived;
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    const test = row.test.replace("test_Finding_", "");
    const files = [...new Set(row.edits.map(({ file }) => file.split("/").pop()))].join(", ");
    console.log(`${killed ? "killed  " : "SURVIVED"} ${seconds.padStart(6)} s  ${row.finding}: ${test} (${files})`);
  }
  if (survived !== 0) fail(`${survived} of ${rows.length} guards can be removed unnoticed`);
}

main();
