// Benchmarks of the Go code, each against its target: name, value, unit, target, ok|short, separated by tabs.
//
//   node scripts/bench.mjs
import { execFileSync } from "node:child_process";

const POSITIONS = "1000000";

/** What is told, from the figures of the benchmarks by name and unit; a ratio is of figures of the same run. */
const figures = [
  ["equity and liquidation check", (b) => b("Health/uint256", "ns/op"), "ns", "<=", 200],
  ["its allocations", (b) => b("Health/uint256", "allocs/op"), "allocs", "<=", 0],
  ["the same with math/big", (b) => b("Health/mathbig", "ns/op"), "ns"],
  ["math/big takes", (b) => b("Health/mathbig", "ns/op") / b("Health/uint256", "ns/op"), "x as long", ">=", 5],
  ["build the index of 1,000,000 positions", (b) => b(`Index/${POSITIONS}`, "build-s"), "s"],
  ["memory of a position, indexed", (b) => b(`Index/${POSITIONS}`, "bytes/position"), "bytes", "<=", 400],
  ["candidates of a tick", (b) => b(`Index/${POSITIONS}`, "candidates"), "positions"],
  ["tick at 10,000, median", (b) => b("Index/10000", "tick-p50-ns") / 1e6, "ms"],
  ["tick at 1,000,000, median", (b) => b(`Index/${POSITIONS}`, "tick-p50-ns") / 1e6, "ms"],
  ["tick at 1,000,000, 99th percentile", (b) => b(`Index/${POSITIONS}`, "tick-p99-ns") / 1e6, "ms", "<=", 5],
  [
    "tick at 1,000,000 takes",
    (b) => b(`Index/${POSITIONS}`, "tick-p50-ns") / b("Index/10000", "tick-p50-ns"),
    "x that at 10,000",
    "<=",
    3,
  ],
  ["look at all 1,000,000", (b) => b(`Index/${POSITIONS}`, "scan-ns") / 1e6, "ms"],
  [
    "looking at all takes",
    (b) => b(`Index/${POSITIONS}`, "scan-ns") / b(`Index/${POSITIONS}`, "tick-p50-ns"),
    "x as long",
    ">=",
    100,
  ],
];

/** The least of each figure over the runs of a benchmark: what the code takes when nothing else runs. */
function measure(pattern, ...options) {
  const output = execFileSync("go", ["test", "./perp", "-run", "^$", "-bench", pattern, ...options], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  const found = new Map();
  for (const line of output.split("\n").filter((line) => line.startsWith("Benchmark"))) {
    const [name, , ...pairs] = line.trim().split(/\s+/);
    for (let i = 0; i + 1 < pairs.length; i += 2) {
      const key = `${name.replace(/^Benchmark|-\d+$/g, "")} ${pairs[i + 1]}`;
      found.set(key, Math.min(Number(pairs[i]), found.get(key) ?? Infinity));
    }
  }
  return found;
}

function verdict(value, relation, target) {
  if (relation === undefined) return ["", ""];
  const met = relation === "<=" ? value <= target : value >= target;
  return [`${relation} ${target}`, met ? "ok" : "short"];
}

const measured = new Map([
  ...measure("^BenchmarkHealth$", "-count", "5"),
  ...measure("^BenchmarkIndex$", "-benchtime", "1x", "-count", "3"),
]);
const figure = (name, unit) => {
  const value = measured.get(`${name} ${unit}`);
  if (value === undefined) throw new Error(`bench: no benchmark told ${name} in ${unit}`);
  return value;
};
for (const [name, from, unit, relation, target] of figures) {
  const value = from(figure);
  const shown = Number(value.toPrecision(3));
  console.log([name, shown, unit, ...verdict(value, relation, target)].join("\t"));
}
