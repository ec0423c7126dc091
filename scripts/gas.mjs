// Gas of whole transactions on a real node, in the steady state: slots that are used are not 0.
//
//   node scripts/gas.mjs           prints name, gas, target, ok|short; fails if a figure is not the committed one
//   node scripts/gas.mjs --write   writes contracts/gas.tsv anew
//   node scripts/gas.mjs --floor   prints name, gas, what the chain charges before any computing, slots read, written
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { startAnvil } from "./lib/anvil.mjs";
import { floorOf } from "./lib/floor.mjs";
import { World } from "./lib/world.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const snapshot = join(root, "contracts", "gas.tsv");
const out = process.env.OUT ?? join(root, "build", "out");

const units = (n) => BigInt(Math.round(n * 1e6)) * 10n ** 12n;
const EXPIRY = 2_000_000_000;

/** Every operation: its target, and how it is done in a fresh world of one market; {receipt, count} of the done. */
const operations = [
  ["deposit", 60_000, (w) => one(w.call(w.people[2], "Exchange", "deposit", w.people[2].address, 1_000_000n))],
  ["createOrder", 80_000, (w) => createOrder(w, { sizeDelta: units(1), marginDelta: units(500) })],
  ["createOrder, reduce-only", 80_000, (w) => createOrder(w, { sizeDelta: units(-1), reduceOnly: true })],
  ["trigger, stop-loss", 60_000, (w) => trigger(w, { sizeDelta: units(-1), reduceOnly: true })],
  ["trigger, limit order", 60_000, (w) => trigger(w, { sizeDelta: units(1), marginDelta: units(500) })],
  ["push, 3 signers, 1 market", 54_000, (w) => push(w)],
  ["push, 3 signers, 5 markets", 90_000, (w) => push(w), 5],
  ["push, 3 signers, 16 markets", 180_000, (w) => push(w), 16],
  ["settleFunding, 1 market", 50_000, settleFunding],
  ["execute an opening, with its update", 240_000, (w) => opens(w, 1)],
  ["execute an opening, each of 10", 160_000, (w) => opens(w, 10)],
  ["execute a close, with its update", 165_000, (w) => closes(w, 1)],
  ["execute a close, each of 10", 100_000, (w) => closes(w, 10)],
  ["liquidation, partial", 140_000, (w) => liquidate(w, units(1890), 1)],
  ["liquidation, full", 120_000, (w) => liquidate(w, units(1820), 1)],
  ["liquidation, each of 20, partial", 85_000, (w) => liquidate(w, units(1890), 20)],
  ["liquidation, each of 20, full", 85_000, (w) => liquidate(w, units(1820), 20)],
];

const one = async (receipt) => ({ receipt: await receipt, count: 1 });

/** Positions on both sides, so that no sum of the market is 0, and everybody has had a position and an order once. */
async function settle(world) {
  const opened = world.people.slice(2, 27).map((person, i) => [
    person,
    { sizeDelta: units(i % 2 === 0 ? 2 : -1), marginDelta: units(1000) },
  ]);
  await world.fill(opened);
  await world.fill(opened.slice(0, 20).map(([person, { sizeDelta }]) => [person, { sizeDelta: -sizeDelta }]));
  await world.fill([[world.people[27], { sizeDelta: units(30), marginDelta: units(10_000) }]]);
  await world.fill([[world.people[28], { sizeDelta: units(-20), marginDelta: units(10_000) }]]);
  await world.call(world.people[29], "TestUSD", "approve", world.contracts.Exchange.address, 2n ** 256n - 1n);
  await insure(world);
  await world.tick(5n);
}

async function insure(world) {
  await world.call(world.people[29], "Exchange", "topUpInsurance", 1_000_000_000n);
}

async function createOrder(world, fields) {
  const person = world.people[25];
  const { receipt } = await world.order(person, fields);
  return one(receipt);
}

async function trigger(world, fields) {
  const person = world.people[25];
  const { order } = await world.order(person, { ...fields, triggerPrice: world.prices[0], expiry: EXPIRY });
  await world.tick(5n);
  return one(world.call(world.bot, "Orders", "trigger", order, world.bot.address));
}

async function push(world) {
  await world.tick(5n);
  return one(world.tick(5n));
}

async function settleFunding(world) {
  world.time += 5n;
  return one(world.call(world.bot, "Exchange", "settleFunding", [1]));
}

async function opens(world, count) {
  const requests = world.people.slice(2, 2 + count).map((person) => [person, { sizeDelta: units(1), marginDelta: units(500) }]);
  return { receipt: await world.fill(requests), count };
}

async function closes(world, count) {
  const people = world.people.slice(2, 2 + count);
  await world.fill(people.map((person) => [person, { sizeDelta: units(1), marginDelta: units(500) }]));
  await world.tick(5n);
  return { receipt: await world.fill(people.map((person) => [person, { sizeDelta: units(-1) }])), count };
}

/** Longs of 2 units at about 2000 with 210 of margin each; liquidated at `price`. */
async function liquidate(world, price, count) {
  const people = world.people.slice(2, 2 + count);
  await world.fill(people.map((person) => [person, { sizeDelta: units(2), marginDelta: units(300) }]));
  world.prices[0] = price;
  await world.tick(5n);
  const targets = people.map((person) => ({ account: person.address, market: 1 }));
  if (count === 1) return one(world.call(world.bot, "Exchange", "liquidate", people[0].address, 1, world.bot.address));
  const batch = { updates: [], funding: [], liquidations: targets, triggers: [], executions: [], deleveragings: [] };
  const receipt = await world.call(world.bot, "Keeper", "run", batch, world.bot.address);
  const done = world.events(receipt, "Exchange", "Liquidated").length;
  if (done !== count) throw new Error(`${done} of ${count} were liquidated`);
  return { receipt, count };
}

/** A row of the snapshot. */
function price(name, target, { receipt, count }) {
  const gas = Math.ceil(Number(receipt.gasUsed) / count);
  return [name, gas, target, gas <= target ? "ok" : "short"];
}

/** A row of what is behind it. */
async function explain(world, name, { receipt, count }) {
  const { floor, read, written } = await floorOf(world, receipt);
  const each = (n) => Math.ceil(n / count);
  return [name, each(Number(receipt.gasUsed)), each(floor), each(read), each(written)];
}

/** Does every operation and prints a row of each; all rows as text. */
async function measure(url, rowOf) {
  const rows = [];
  let world;
  let markets = 0;
  let clean;
  for (const [name, target, run, wanted = 1] of operations) {
    if (wanted !== markets) {
      await world?.rpc("anvil_reset", []);
      world = await new World(url, out).start(wanted);
      await settle(world);
      markets = wanted;
    } else {
      await world.rpc("evm_revert", [clean.id]);
      world.time = clean.time;
      world.prices = [...clean.prices];
    }
    clean = { id: await world.rpc("evm_snapshot", []), time: world.time, prices: [...world.prices] };
    rows.push((await rowOf(world, name, target, await run(world))).join("\t"));
    console.log(rows.at(-1));
  }
  return rows.join("\n") + "\n";
}

async function main(mode) {
  const anvil = await startAnvil();
  try {
    if (mode === "--floor") {
      await measure(anvil.url, (world, name, target, done) => explain(world, name, done));
      return;
    }
    const table = await measure(anvil.url, (world, name, target, done) => price(name, target, done));
    if (mode === "--write") {
      writeFileSync(snapshot, table);
    } else if (readFileSync(snapshot, "utf8") !== table) {
      console.error(`gas: the figures differ from ${snapshot}; if that is wanted, run: node scripts/gas.mjs --write`);
      process.exitCode = 1;
    }
  } finally {
    await anvil.stop();
  }
}

await main(process.argv[2]);
