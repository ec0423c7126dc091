// Writes the vectors that the Solidity libraries and the Go package share: perp/testdata/<topic>.json.
// An exact model of F-1 to F-13 in BigInt, written from the protocol page alone. Deterministic.
//
//   node scripts/vectors.mjs          writes the files
//   node scripts/vectors.mjs --check  fails unless the files are what this would write
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

// ---- exact arithmetic --------------------------------------------------------------------------------------------

const W = 10n ** 18n;
const PPM = 10n ** 12n;
const TOKEN = 10n ** 12n;
const PERIOD = 28_800n;

/** What Solidity refuses and Go panics on: a product beyond 256 bits, a division by zero. */
class Reverts extends Error {}

function product(a, b) {
  if (a < 0n || b < 0n) throw new Error("magnitudes only");
  if (a * b >> 256n) throw new Reverts();
  return a * b;
}

function down(a, b, c) {
  const exact = product(a, b);
  if (c === 0n) throw new Reverts();
  return exact / c;
}

function up(a, b, c) {
  const exact = product(a, b);
  if (c === 0n) throw new Reverts();
  return exact / c + (exact % c ? 1n : 0n);
}

const abs = (a) => (a < 0n ? -a : a);
const sign = (a) => (a < 0n ? -1n : a > 0n ? 1n : 0n);
const min = (...all) => all.reduce((a, b) => (a < b ? a : b));
const max = (...all) => all.reduce((a, b) => (a > b ? a : b));
const floorDiv = (a, b) => (a < 0n && a % b ? a / b - 1n : a / b);
const wrap120 = (a) => BigInt.asUintN(120, a);

// ---- the rules ---------------------------------------------------------------------------------------------------

/** F-1 */
const notional = (q, P) => up(abs(q), P, W);

/** F-2 */
const premium = (s, S) => sign(s) * down(abs(s), W, S);
const mark = (P, s, S) => down(P, W + premium(s, S), W);

/** F-3 */
function cost(d, s, S, P) {
  const m = 2n * S + 2n * s + d;
  if (d > 0n) return up(up(d, m, 2n * S), P, W);
  return -down(down(-d, m, 2n * S), P, W);
}

const fillPrice = (c, d) => (d > 0n ? up : down)(abs(c), W, abs(d));

/** F-4 */
const fundingRate = (prem, p) =>
  sign(prem) * min(down(abs(prem), p.fundingFactor * PPM, W), p.fundingCap * PPM);

function accrue(book, p, integral) {
  const elapsed = wrap120(integral - book.priceIntegral);
  const rate = fundingRate(premium(book.longOpenInterest - book.shortOpenInterest, p.skewScale), p);
  const pay = up(abs(rate), elapsed, W * PERIOD);
  const get = down(abs(rate), elapsed, W * PERIOD);
  const after = { ...book, priceIntegral: integral };
  if (rate > 0n) [after.fundingLong, after.fundingShort] = [book.fundingLong + pay, book.fundingShort - get];
  if (rate < 0n) [after.fundingLong, after.fundingShort] = [book.fundingLong - get, book.fundingShort + pay];
  return { after, accrued: elapsed !== 0n };
}

/** F-5 */
function owed(q, side, entry) {
  const perUnit = side - entry;
  return perUnit > 0n ? up(abs(q), perUnit, W) : -down(abs(q), -perUnit, W);
}

const indexOf = (book, q) => (q > 0n ? book.fundingLong : book.fundingShort);
const owedBy = (x, book) => owed(x.size, indexOf(book, x.size), x.fundingEntry);

/** F-6 */
const value = (q, P) => (q < 0n ? -up(-q, P, W) : down(q, P, W));
const pnl = (x, P) => value(x.size, P) - x.entryNotional;
const equity = (x, book, P) => x.margin + pnl(x, P) - owedBy(x, book);

/** F-7 */
const imr = (q, p) => p.initialMargin * PPM + up(p.sizeFactor * PPM * abs(q), 1n, p.skewScale);
const mmr = (q, p) => p.maintenanceMargin * PPM + up(p.sizeFactor * PPM * abs(q), 1n, 2n * p.skewScale);
const initialMargin = (q, P, p, g) => max(up(notional(q, P), imr(q, p), W), g.minMargin * TOKEN);
const maintenanceMargin = (q, P, p, g) => max(up(notional(q, P), mmr(q, p), W), g.minMaintenance * TOKEN);

/** F-8 */
function released(e, x, q) {
  if (x === abs(q)) return e;
  return q > 0n ? up(e, x, q) : -down(abs(e), x, -q);
}

function costShare(c, x, d) {
  return d > 0n ? up(abs(c), x, d) : -down(abs(c), x, -d);
}

/** F-9 */
function fee(c, d, s, p) {
  let shrinking = 0n;
  if (sign(s) * sign(d) < 0n) shrinking = abs(d) <= abs(s) ? abs(c) : down(abs(c), abs(s), abs(d));
  return up(abs(c) - shrinking, p.takerFee * PPM, W) + up(shrinking, p.makerFee * PPM, W);
}

function feeSplit(total) {
  const insurance = total / 10n;
  const treasury = total / 5n;
  return { insurance, treasury, pool: total - insurance - treasury };
}

/** F-11 */
function paidProfit(profit, U, lpCash) {
  return min(U <= lpCash ? profit : down(profit, lpCash, U), lpCash);
}

const sideProfit = (book, long, P) =>
  long ? value(book.longOpenInterest, P) - book.longEntry : value(-book.shortOpenInterest, P) - book.shortEntry;

/** I-2: a position taken out of the sums (by = -1) or put into them (by = 1). */
function count(book, x, by) {
  if (x.size > 0n) {
    book.longOpenInterest += by * x.size;
    book.longEntry += by * x.entryNotional;
  } else {
    book.shortOpenInterest += by * -x.size;
    book.shortEntry += by * x.entryNotional;
  }
  book.fundingDebt += by * abs(x.size) * x.fundingEntry;
}

/** F-5, F-8 and F-11: funding, then the change of size, on copies. */
function move(state, P, d, c) {
  const [x, book, cash] = [{ ...state.position }, { ...state.book }, { ...state.cash }];
  const U = sideProfit(book, x.size > 0n, P);
  count(book, x, -1n);
  const due = owedBy(x, book);
  const fundingPaid = due < 0n ? -min(-due, cash.lpCash) : due;
  let payoutCut = fundingPaid - due;
  x.margin -= fundingPaid;
  cash.lpCash += fundingPaid;
  let realizedPnl = 0n;
  const q = x.size;
  if (sign(q) * sign(d) < 0n) {
    const closing = min(abs(d), abs(q));
    const closingCost = costShare(c, closing, d);
    const freed = released(x.entryNotional, closing, q);
    const profit = -closingCost - freed;
    realizedPnl = profit > 0n ? paidProfit(profit, U, cash.lpCash) : profit;
    payoutCut += profit - realizedPnl;
    x.margin += realizedPnl;
    cash.lpCash -= realizedPnl;
    x.entryNotional += c - closingCost - freed;
  } else {
    x.entryNotional += c;
  }
  x.size = q + d;
  if (q !== 0n && sign(x.size) !== sign(q)) x.epoch += 1n;
  x.fundingEntry = x.size === 0n ? 0n : indexOf(book, x.size);
  count(book, x, 1n);
  return { position: x, book, cash, fill: { sizeDelta: d, cost: c, fundingPaid, realizedPnl, payoutCut } };
}

/** F-10 */
const marginRatio = (E, N) => (E <= 0n ? 0n : down(E, W, N));

function penaltyRate(r, mm, p) {
  const [least, most] = [p.minPenalty * PPM, p.maxPenalty * PPM];
  return r < mm ? least + up(most - least, mm - r, mm) : least;
}

function reward(penalty, insurance, g) {
  return min(max(penalty / 2n, g.minReward * TOKEN), g.maxReward * TOKEN, penalty + insurance);
}

const curveCost = (ctx, d) =>
  cost(d, ctx.book.longOpenInterest - ctx.book.shortOpenInterest, ctx.params.skewScale, ctx.price);

function liquidatePart(ctx, r, rate) {
  const { params: p, globals: g, price: P } = ctx;
  const q = ctx.position.size;
  const dust = g.dust * TOKEN;
  const t = (imr(q, p) + mmr(q, p)) / 2n;
  const closed = up(abs(q), t - r, t - rate);
  if (closed >= abs(q) || notional(abs(q) - closed, P) <= dust) return null;
  const d = -sign(q) * closed;
  const after = move(ctx, P, d, curveCost(ctx, d));
  const E = equity(after.position, after.book, P);
  const penalty = min(up(notional(closed, P), rate, W), max(E, 0n));
  if (E - penalty < maintenanceMargin(after.position.size, P, p, g)) return null;
  if (after.position.margin < penalty) return null;
  return { ...after, closed, penalty };
}

function liquidateAll(ctx, rate) {
  const { globals: g, price: P } = ctx;
  const q = ctx.position.size;
  const after = move(ctx, P, -q, curveCost(ctx, -q));
  const wanted = max(up(notional(q, P), rate, W), g.minReward * TOKEN);
  return { ...after, closed: abs(q), penalty: min(wanted, max(after.position.margin, 0n)) };
}

function liquidate(ctx) {
  const { params: p, globals: g, price: P } = ctx;
  const q = ctx.position.size;
  const [N, mm] = [notional(q, P), mmr(q, p)];
  const E = equity(ctx.position, ctx.book, P);
  const r = marginRatio(E, N);
  const rate = penaltyRate(r, mm, p);
  const partial = E > 0n && 2n * r >= mm && N > g.dust * TOKEN ? liquidatePart(ctx, r, rate) : null;
  const after = partial ?? liquidateAll(ctx, rate);
  const paid = reward(after.penalty, after.cash.insurance, g);
  after.position.margin -= after.penalty;
  after.cash.insurance += after.penalty - paid;
  const settled = partial ? { payout: 0n, deficit: 0n, paidByInsurance: 0n, paidByPool: 0n } : settle(after);
  const { position, book, cash, fill, closed, penalty } = after;
  return { position, book, cash, fill, closed, marginRatio: r, penaltyRate: rate, penalty, reward: paid, ...settled };
}

/** F-11: what becomes of the margin of a closed position. */
function settle(after) {
  const margin = after.position.margin;
  const [payout, deficit] = [max(margin, 0n), max(-margin, 0n)];
  const paidByInsurance = min(deficit, after.cash.insurance);
  const paidByPool = deficit - paidByInsurance;
  after.position.margin = 0n;
  after.cash.insurance -= paidByInsurance;
  after.cash.lpCash -= paidByPool;
  return { payout, deficit, paidByInsurance, paidByPool };
}

function socialize(nav, fromPool, U, openInterest) {
  const socialized = nav < 0n ? min(-nav, fromPool, max(0n, U)) : 0n;
  return {
    socialized,
    perUnit: socialized > 0n ? up(socialized, W, openInterest) : 0n,
    paidByPool: fromPool - socialized,
  };
}

/** F-12 */
function claims(book) {
  const owing = book.longOpenInterest * book.fundingLong + book.shortOpenInterest * book.fundingShort;
  return floorDiv(owing - book.fundingDebt, W);
}

function marketDebt(m) {
  const s = m.book.longOpenInterest - m.book.shortOpenInterest;
  const worth = m.ended ? value(s, m.price) : cost(s, 0n, m.params.skewScale, m.price);
  return worth - m.book.longEntry - m.book.shortEntry;
}

function sides(markets) {
  return markets.flatMap((m) =>
    [true, false].map((long) => {
      const open = long ? m.book.longOpenInterest : m.book.shortOpenInterest;
      return { m, long, U: sideProfit(m.book, long, m.price), N: notional(open, m.price) };
    }),
  );
}

function pool(lpCash, markets) {
  const all = sides(markets);
  const live = all.filter((side) => !side.m.ended && side.U > 0n);
  const nav = markets.reduce((sum, m) => sum - marketDebt(m) + claims(m.book), lpCash);
  const profit = all.reduce((sum, side) => sum + max(side.U, 0n), 0n);
  const fundingOwed = markets.reduce((sum, m) => sum + max(-claims(m.book), 0n), 0n);
  const needs = all.map(({ m, U, N }) =>
    max(up(N, W, m.params.lpShare * PPM), up(max(U, 0n), W, m.params.adlTarget * PPM)));
  const worst = live.reduce((best, side) => (best && best.U >= side.U ? best : side), null);
  return {
    nav,
    totalAssets: max(nav, 0n) / TOKEN,
    profit,
    liveProfit: live.reduce((sum, side) => sum + side.U, 0n),
    fundingOwed,
    reserve: max(0n, ...needs, fundingOwed, up(profit, 100n, 60n)),
    sideDue: live.some((side) => side.U * W > side.m.params.adlTrigger * PPM * lpCash),
    worstMarket: worst ? worst.m.market : 0n,
    worstIsLong: worst ? worst.long : false,
    worstProfit: worst ? worst.U : 0n,
  };
}

/** F-13 */
const isSumDue = (sum, lpCash) => sum * 100n > 60n * lpCash;

function excessOver(U, target, lpCash) {
  const over = U * W - target * lpCash;
  return over <= 0n ? 0n : up(over, 1n, W - target);
}

function deleverage(v) {
  const { params: p, lpCash, sideProfit: U, liveProfit } = v;
  const over = U * W > p.adlTrigger * PPM * lpCash;
  const sumDue = isSumDue(liveProfit, lpCash);
  const due = U > 0n && (over || (!v.sideDue && sumDue && v.isWorst));
  const [mine, side] = [notional(v.size, v.price), notional(v.openInterest, v.price)];
  const fair = v.pnl > 0n && (v.pnl + 1n) * side >= U * (mine - 1n);
  let excess = excessOver(U, p.adlTarget * PPM, lpCash);
  if (sumDue) excess = max(excess, excessOver(liveProfit, W / 2n, lpCash));
  excess = min(excess, max(U, 0n));
  const closing = v.pnl <= 0n ? 0n : excess >= v.pnl ? abs(v.size) : up(abs(v.size), excess, v.pnl);
  return { due, fair, closing };
}

// ---- inputs ------------------------------------------------------------------------------------------------------

const MAX = {
  size: 2n ** 103n - 1n,
  margin: 2n ** 111n - 1n,
  scale: 2n ** 112n - 1n,
  price: 2n ** 84n - 1n,
  cash: 2n ** 127n - 1n,
  index: 2n ** 127n - 1n,
  integral: 2n ** 120n - 1n,
};

let seed = 0n;

/** The next 64 random bits, by splitmix64. */
function next() {
  const mask = 2n ** 64n - 1n;
  seed = (seed + 0x9e3779b97f4a7c15n) & mask;
  let z = seed;
  z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & mask;
  z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & mask;
  return z ^ (z >> 31n);
}

const random = () => (next() << 192n) | (next() << 128n) | (next() << 64n) | next();
const between = (low, high) => low + (random() % (high - low + 1n));
const chance = (percent) => between(0n, 99n) < percent;
const either = (list) => list[Number(between(0n, BigInt(list.length - 1)))];

/** Any number of bits is as likely as any other; one time in six it is at a bound. */
function spread(low, high) {
  if (chance(16n)) return either([low, low + 1n, high - 1n, high]);
  const bits = between(0n, BigInt((high - low).toString(2).length));
  return low + min(random() % (1n << bits), high - low);
}

const signed = (a) => (chance(50n) ? -a : a);
const around = (a) => [a - 1n, a, a + 1n];
const times = (n, make) => Array.from({ length: n }, make);
const cross = (...lists) => lists.reduce((all, list) => all.flatMap((row) => list.map((x) => [...row, x])), [[]]);

const MAJOR = {
  skewScale: 10_000n * W, initialMargin: 50_000n, maintenanceMargin: 25_000n, sizeFactor: 1_000_000n,
  takerFee: 600n, makerFee: 400n, maxSkew: 100n * W, maxOpenInterest: 150n * W,
  minPenalty: 5_000n, maxPenalty: 15_000n, fundingFactor: 1_000_000n, fundingCap: 7_500n,
  lpShare: 600_000n, adlTrigger: 450_000n, adlTarget: 350_000n,
};
const ALT = {
  ...MAJOR, skewScale: 5_000_000n * W, initialMargin: 100_000n, maintenanceMargin: 50_000n,
  takerFee: 1_000n, makerFee: 600n, maxSkew: 50_000n * W, maxOpenInterest: 100_000n * W,
  minPenalty: 10_000n, maxPenalty: 25_000n, lpShare: 200_000n, adlTrigger: 300_000n, adlTarget: 220_000n,
};
const GLOBALS = {
  minMargin: 25_000_000n, minMaintenance: 10_000_000n, minReward: 2_000_000n, maxReward: 500_000_000n,
  dust: 1_000_000_000n,
};

/** Parameters anywhere within governance's bounds. */
function anyParams(skewScale) {
  const maintenanceMargin = between(1_000n, 100_000n);
  const most = min((skewScale * maintenanceMargin) / 1_000_000n, MAX.size);
  const maxSkew = between(1n, max(1n, most / 2n));
  const minPenalty = between(0n, maintenanceMargin / 2n);
  const makerFee = between(0n, 2_000n);
  const adlTarget = between(50_000n, 550_000n);
  return {
    skewScale, initialMargin: maintenanceMargin + between(1n, 200_000n), maintenanceMargin,
    sizeFactor: between(0n, 3_000_000n), takerFee: between(makerFee, 5_000n), makerFee, maxSkew,
    maxOpenInterest: max(1n, most - maxSkew), minPenalty, maxPenalty: between(minPenalty, maintenanceMargin - minPenalty),
    fundingFactor: between(0n, 10_000_000n), fundingCap: between(0n, 20_000n), lpShare: between(10_000n, 1_000_000n),
    adlTrigger: between(adlTarget + 1n, 600_000n), adlTarget,
  };
}

const EMPTY_BOOK = {
  longOpenInterest: 0n, shortOpenInterest: 0n, longEntry: 0n, shortEntry: 0n, fundingLong: 0n, fundingShort: 0n,
  fundingDebt: 0n, priceIntegral: 0n,
};

const anyIndex = () => signed(spread(0n, 10_000n * W));
const nearPrice = (P, percent) => max(1n, P + signed((P * between(0n, percent)) / 100n));

function anyPosition(size, P, margin) {
  const entryNotional = signed(1n) && sign(size) * down(abs(size), nearPrice(P, 15n), W);
  return { size, margin, entryNotional, fundingEntry: size === 0n ? 0n : anyIndex(), epoch: between(0n, 9n) };
}

/** A market that holds `position` and others; its funding indices are near the entries. */
function anyBook(position, params, P) {
  const book = { ...EMPTY_BOOK, fundingLong: anyIndex(), fundingShort: anyIndex(), priceIntegral: random() & MAX.integral };
  const room = max(0n, params.maxOpenInterest - abs(position.size));
  for (const size of [between(0n, room), -between(0n, room)]) {
    const other = anyPosition(size, P, 0n);
    other.fundingEntry = size === 0n ? 0n : indexOf(book, size) + signed(spread(0n, P / 100n + 1n));
    count(book, other, 1n);
  }
  if (position.size !== 0n) position.fundingEntry = indexOf(book, position.size) + signed(spread(0n, P / 200n + 1n));
  count(book, position, 1n);
  return book;
}

/** One position in one market; sizes from one unit to the bounds. */
function anyContext() {
  const params = either([MAJOR, ALT, anyParams(spread(1_000n * W, MAX.scale))]);
  const price = spread(1n, MAX.price);
  const most = min(params.maxOpenInterest, MAX.size, (MAX.cash * W) / price / 8n);
  const size = signed(spread(1n, max(2n, most)));
  const position = anyPosition(size, price, 0n);
  const book = anyBook(position, params, price);
  const cash = { lpCash: spread(0n, 2n * notional(book.longOpenInterest + book.shortOpenInterest, price) + 1n),
    insurance: spread(0n, notional(size, price) / 10n + 1n), treasury: spread(0n, 10n ** 30n) };
  cash.lpCash = min(cash.lpCash, MAX.cash / 2n);
  return { params, globals: GLOBALS, position, book, cash, price };
}

// ---- topics ------------------------------------------------------------------------------------------------------

/** A vector: the inputs, the outputs, and whether computing them reverts; outputs are then 0. */
function vector(inputs, outputs, compute) {
  try {
    return { ...inputs, ...compute(inputs), reverts: false };
  } catch (error) {
    if (!(error instanceof Reverts)) throw error;
    return { ...inputs, ...Object.fromEntries(outputs.map((name) => [name, 0n])), reverts: true };
  }
}

function notionals() {
  const edges = cross([0n, 1n, -1n, W, -W, W + 1n, MAX.size, -MAX.size], [1n, W - 1n, W, W + 1n, MAX.price]);
  const rows = [...edges, ...times(160, () => [signed(spread(0n, MAX.size)), spread(1n, MAX.price)])];
  rows.push([2n ** 200n, 2n ** 56n - 1n], [2n ** 200n, 2n ** 56n], [-(2n ** 200n), 2n ** 56n]);
  return rows.map(([size, price]) =>
    vector({ size, price }, ["notional"], () => ({ notional: notional(size, price) })));
}

function marks() {
  const scales = [1_000n * W, 3n * 10n ** 21n + 7n, MAX.scale];
  const rows = scales.flatMap((scale) =>
    cross([0n, 1n, -1n, scale / 100n, -scale / 100n, scale / 3n, -scale / 3n].map((s) => sign(s) * min(abs(s), MAX.size)),
      [1n, W, 3_000n * W + 1n, MAX.price]).map(([skew, price]) => [skew, scale, price]));
  rows.push([W, 0n, W]);
  while (rows.length < 250) {
    const scale = spread(W, MAX.scale);
    rows.push([signed(spread(0n, min(scale / 5n, MAX.size))), scale, spread(1n, MAX.price)]);
  }
  return rows.map(([skew, scale, price]) =>
    vector({ skew, scale, price }, ["premium", "markPrice"], () =>
      ({ premium: premium(skew, scale), markPrice: mark(price, skew, scale) })));
}

function costs() {
  const worked = [
    [100n, 0n, 10_000n, 100n], [100n, 100n, 10_000n, 100n], [-200n, 200n, 10_000n, 100n],
    [40n, -50n, 100_000n, 1_200n], [40n, 0n, 10_000n, 5_000n], [40n, 40n, 10_000n, 5_000n],
  ].map((row) => row.map((x) => x * W));
  const scale = 10_000n * W;
  const small = cross([0n, 1n, -1n, 2n, -2n, 150n * W, -150n * W], [0n, 1n, -1n, 100n * W, -100n * W], [scale], [1n, W, 7n * W / 3n]);
  const large = cross([1n, -1n, MAX.size, -MAX.size], [0n, MAX.size, -MAX.size], [MAX.scale], [1n, W, MAX.price]);
  const rows = [...worked, ...small, ...large, [W, 0n, 0n, W]];
  while (rows.length < 300) {
    const S = spread(W, MAX.scale);
    const most = min(S / 10n, MAX.size);
    rows.push([signed(spread(0n, most)), signed(spread(0n, most)), S, spread(1n, MAX.price)]);
  }
  return rows.map(([sizeDelta, skew, S, price]) =>
    vector({ sizeDelta, skew, scale: S, price }, ["cost", "fillPrice"], () => {
      const c = cost(sizeDelta, skew, S, price);
      return { cost: c, fillPrice: sizeDelta === 0n ? 0n : fillPrice(c, sizeDelta) };
    }));
}

function fundingRates() {
  const premiums = [0n, 1n, W, ...around(7_500n * PPM), ...around(3_750n * PPM), 10n * W];
  const rows = cross([...premiums, ...premiums.map((p) => -p)], [1_000_000n, 2_000_000n, 0n, 333_333n], [7_500n, 0n]);
  return rows.slice(0, 150).map(([prem, fundingFactor, fundingCap]) =>
    vector({ premium: prem, fundingFactor, fundingCap }, ["rate"], () =>
      ({ rate: fundingRate(prem, { fundingFactor, fundingCap }) })));
}

function accruals() {
  const elapsed = [0n, 1n, PERIOD - 1n, PERIOD, W * PERIOD, 3_000n * W * 3_600n, MAX.integral];
  const open = [[0n, 0n], [W, 0n], [0n, W], [W, W], [50n * W, 10n * W], [10n * W, 50n * W]];
  const rows = cross(elapsed, open).map(([by, [L, H]]) => [by, L, H, MAJOR, random() & MAX.integral]);
  rows.push([1n, W, 0n, MAJOR, MAX.integral], [2n, 0n, W, MAJOR, MAX.integral - 1n]);
  while (rows.length < 120) {
    const params = either([MAJOR, ALT, anyParams(spread(1_000n * W, MAX.scale))]);
    const most = min(params.maxOpenInterest, MAX.size);
    rows.push([spread(0n, MAX.integral), spread(0n, most), spread(0n, most), params, random() & MAX.integral]);
  }
  return rows.map(([by, longOpenInterest, shortOpenInterest, params, priceIntegral]) => {
    const book = { ...EMPTY_BOOK, longOpenInterest, shortOpenInterest, priceIntegral,
      fundingLong: anyIndex(), fundingShort: anyIndex() };
    const integral = wrap120(priceIntegral + by);
    return vector({ params, book, integral }, [], () => accrue(book, params, integral));
  });
}

function owings() {
  const rows = cross([1n, -1n, W, -W, MAX.size, -MAX.size], [0n, 1n, -1n, W, MAX.index, -MAX.index], [0n, 1n, -MAX.index])
    .concat(times(150, () => [signed(spread(0n, MAX.size)), signed(spread(0n, MAX.index)), signed(spread(0n, MAX.index))]));
  return rows.map(([size, fundingIndex, fundingEntry]) =>
    vector({ size, fundingIndex, fundingEntry }, ["owed"], () => ({ owed: owed(size, fundingIndex, fundingEntry) })));
}

function equities() {
  const rows = times(240, (_, i) => {
    const context = anyContext();
    const margin = spread(0n, MAX.margin);
    if (i % 8 === 0) context.position = { size: 0n, margin: 0n, entryNotional: 0n, fundingEntry: 0n, epoch: 3n };
    if (i % 8 === 1) context.price = max(1n, context.price / 3n);
    if (i % 8 === 2) context.position.fundingEntry = indexOf(context.book, context.position.size);
    return { position: { ...context.position, margin: context.position.size === 0n ? 0n : margin },
      book: context.book, price: context.price };
  });
  return rows.map(({ position, book, price }) =>
    vector({ position, fundingIndex: indexOf(book, position.size), price }, ["value", "pnl", "owed", "equity"], () => ({
      value: value(position.size, price), pnl: pnl(position, price), owed: owedBy(position, book),
      equity: equity(position, book, price),
    })));
}

function requirementRows() {
  const at = (usd) => (usd * W * PPM * 1_000_000n) / (50_000n * PPM);
  const knife = [25n * W, 10n * W].flatMap((usd) => around(at(usd)).flatMap((size) => [[size, W], [-size, W]]));
  const halves = [25n * W, 10n * W].flatMap((usd) => around(2n * at(usd)).map((size) => [size, W / 2n]));
  const flat = { ...MAJOR, sizeFactor: 0n };
  const rows = [...knife, ...halves].map(([size, price]) => [size, price, flat])
    .concat(cross([0n, 1n, -1n, W, -W, 150n * W, MAX.size], [1n, W, 3_000n * W, 10n ** 24n], [MAJOR, ALT, { ...MAJOR, skewScale: MAX.scale }]));
  while (rows.length < 250) {
    const params = anyParams(spread(1_000n * W, MAX.scale));
    const price = spread(1n, MAX.price);
    rows.push([signed(spread(0n, max(1n, min(params.maxOpenInterest, MAX.size, (MAX.cash * W) / price)))), price, params]);
  }
  return rows.filter(([size, price]) => notional(size, price) <= MAX.cash);
}

function requirements() {
  const names = ["initialRate", "maintenanceRate", "initialMargin", "maintenanceMargin"];
  return requirementRows().map(([size, price, params]) =>
    vector({ size, price, params, globals: GLOBALS }, names, () => ({
      initialRate: imr(size, params), maintenanceRate: mmr(size, params),
      initialMargin: initialMargin(size, price, params, GLOBALS),
      maintenanceMargin: maintenanceMargin(size, price, params, GLOBALS),
    })));
}

function releases() {
  const rows = cross([0n, 1n, 10n, MAX.cash], [1n, 2n, 3n], [3n, -3n]).map(([e, x, q]) => [sign(q) * e, x, q]);
  while (rows.length < 90) {
    const size = spread(1n, MAX.size);
    const to = signed(1n);
    rows.push([to * spread(0n, MAX.index), chance(20n) ? size : spread(0n, size), to * size]);
  }
  return rows.map(([entryNotional, closing, size]) =>
    vector({ entryNotional, closing, size }, ["released"], () => ({ released: released(entryNotional, closing, size) })));
}

function costShares() {
  const rows = cross([0n, 1n, 10n, MAX.cash], [0n, 1n, 2n, 3n], [3n, -3n]).map(([c, x, d]) => [sign(d) * c, x, d]);
  while (rows.length < 90) {
    const d = spread(1n, MAX.size);
    const to = signed(1n);
    rows.push([to * spread(0n, MAX.index), chance(20n) ? d : spread(0n, d), to * d]);
  }
  return rows.map(([c, closing, sizeDelta]) =>
    vector({ cost: c, closing, sizeDelta }, ["share"], () => ({ share: costShare(c, closing, sizeDelta) })));
}

function moves() {
  return times(110, (_, i) => {
    const context = anyContext();
    context.position.margin = spread(0n, MAX.margin);
    const q = context.position.size;
    const part = -sign(q) * spread(1n, max(2n, abs(q) - 1n));
    const sizeDelta = [-q, part, -q - part, sign(q) * spread(1n, abs(q) + 1n), -q + 1n, -q - 1n, 0n, -2n * q][i % 8];
    if (i % 11 === 0) context.cash.lpCash = 0n;
    const { position, book, cash, price } = context;
    const c = curveCost(context, sizeDelta);
    return vector({ position, book, cash, price, sizeDelta, cost: c }, [], () => {
      const after = move(context, price, sizeDelta, c);
      return { fill: after.fill, positionAfter: after.position, bookAfter: after.book, cashAfter: after.cash };
    });
  });
}

function fees() {
  const deltas = [1n, W, ...around(100n * W), 200n * W];
  const rows = cross([...deltas, ...deltas.map((d) => -d)], [0n, 1n, 100n * W, -100n * W], [3_000n * W, 1n, 10_007n * W / 3n])
    .map(([d, s, P]) => [cost(d, s, MAJOR.skewScale, P), d, s, MAJOR]);
  rows.push([0n, 0n, 0n, MAJOR]);
  while (rows.length < 220) {
    const params = anyParams(spread(1_000n * W, MAX.scale));
    const most = min(params.maxOpenInterest, MAX.size);
    const d = signed(spread(1n, max(2n, most)));
    rows.push([sign(d) * spread(0n, MAX.cash), d, signed(spread(0n, max(2n, most))), params]);
  }
  return rows.map(([c, sizeDelta, skew, params]) =>
    vector({ cost: c, sizeDelta, skew, takerFee: params.takerFee, makerFee: params.makerFee }, [], () => {
      const total = fee(c, sizeDelta, skew, params);
      return { fee: total, ...feeSplit(total) };
    }));
}

function penaltyRates() {
  const rows = around(25_000n * PPM).map((r) => [r, 25_000n * PPM, MAJOR])
    .concat(around(12_500n * PPM).map((r) => [r, 25_000n * PPM, MAJOR]), [[0n, 1n, MAJOR], [0n, 25_000n * PPM, MAJOR], [1n, 3n, ALT]]);
  while (rows.length < 90) {
    const params = anyParams(10_000n * W);
    const mm = params.maintenanceMargin * PPM + spread(0n, W / 10n);
    rows.push([spread(0n, mm + 2n), mm, params]);
  }
  return rows.map(([r, mm, { minPenalty, maxPenalty }]) =>
    vector({ marginRatio: r, maintenanceRate: mm, minPenalty, maxPenalty }, ["penaltyRate"], () =>
      ({ penaltyRate: penaltyRate(r, mm, { minPenalty, maxPenalty }) })));
}

function rewards() {
  const insurance = [0n, 1n, 2n * W, 1_000n * W];
  const penalties = [0n, 1n, W, ...around(4n * W), ...around(1_000n * W), MAX.cash];
  return cross(penalties, insurance).map(([penalty, fund]) =>
    vector({ penalty, insurance: fund, globals: GLOBALS }, ["reward"], () => ({ reward: reward(penalty, fund, GLOBALS) })));
}

/** Gives the position of `context` the margin that makes its equity `target`, or 0 where that is negative. */
function withEquity(context, target) {
  context.position.margin = 0n;
  const margin = target - equity(context.position, context.book, context.price);
  context.position.margin = max(0n, min(margin, MAX.margin));
  return context;
}

function knifeEdges() {
  const list = [];
  for (const [size, dust] of [[10n * W, 1_000n], [-10n * W, 1_000n], [W, 3_000n], [-W, 2_999n]]) {
    const params = { ...MAJOR };
    const price = 3_000n * W;
    const globals = { ...GLOBALS, dust: dust * 1_000_000n };
    const N = notional(size, price);
    const [half, whole] = [up(N, mmr(size, params), 2n * W), up(N, mmr(size, params), W)];
    for (const target of [-(300n * W), -1n, 0n, 1n, ...around(half), (half * 3n) / 2n, ...around(whole)].filter((E) => E < whole)) {
      const position = { size, margin: 0n, entryNotional: sign(size) * up(N, 11n, 10n), fundingEntry: 0n, epoch: 1n };
      if (size < 0n) position.entryNotional = -((N * 9n) / 10n);
      const book = { ...EMPTY_BOOK };
      count(book, position, 1n);
      count(book, { size: -size, entryNotional: -sign(size) * N, fundingEntry: 0n }, 1n);
      const cash = { lpCash: 1_000_000n * W, insurance: 100n * W, treasury: 0n };
      list.push(withEquity({ params, globals, position, book, cash, price }, target));
    }
  }
  return list;
}

/** Shallow by what they have won and not realised, while funding takes their margin: a part may leave too little of it. */
function thinMargins() {
  const [price, size] = [3_000n * W, 10n * W];
  return cross([size, -size], [3_000n, 1_500n, 1_200n, 1_100n, 1_000n, 700n], [610n, 560n]).map(([q, wins, E]) => {
    const [won, margin] = [wins * W, 100n * W];
    const position = { size: q, margin, entryNotional: sign(q) * 30_000n * W - won, fundingEntry: 0n, epoch: 1n };
    const book = { ...EMPTY_BOOK };
    count(book, position, 1n);
    count(book, { size: -q, entryNotional: -sign(q) * 30_000n * W, fundingEntry: 0n }, 1n);
    book[q > 0n ? "fundingLong" : "fundingShort"] = ((margin + won - E * W) * W) / size;
    const cash = { lpCash: 1_000_000n * W, insurance: 100n * W, treasury: 0n };
    return { params: { ...MAJOR }, globals: { ...GLOBALS }, position, book, cash, price };
  });
}

function liquidations() {
  const contexts = knifeEdges();
  while (contexts.length < 150) {
    const context = anyContext();
    if (chance(60n)) context.params = { ...context.params, skewScale: MAX.scale };
    if (chance(70n)) context.globals = { ...GLOBALS, dust: 0n, minMaintenance: 0n, minReward: between(0n, 2n) };
    const MM = maintenanceMargin(context.position.size, context.price, context.params, context.globals);
    withEquity(context, either([-1n, 0n, MM / 3n, MM / 2n, (MM * 3n) / 4n, (MM * 9n) / 10n, MM - 1n]));
    if (equity(context.position, context.book, context.price) < MM) contexts.push(context);
  }
  return [...contexts, ...thinMargins()].map((context) =>
    vector(context, [], () => {
      const { position, book, cash, ...outcome } = liquidate(context);
      return { ...outcome, positionAfter: position, bookAfter: book, cashAfter: cash };
    }));
}

function profits() {
  const rows = cross([0n, 1n, 3n, W], [-W, 0n, 1n, 3n, W], [0n, 1n, 2n, W]).filter(([profit]) => profit >= 0n);
  for (const lpCash of [W, MAX.cash]) {
    for (const U of around(lpCash)) rows.push([lpCash / 3n, U, lpCash], [lpCash, U, lpCash], [lpCash + 1n, U, lpCash]);
  }
  while (rows.length < 200) rows.push([spread(0n, MAX.cash), signed(spread(0n, MAX.cash)), spread(0n, MAX.cash)]);
  return rows.map(([profit, U, lpCash]) =>
    vector({ profit, sideProfit: U, lpCash }, ["paid"], () => ({ paid: paidProfit(profit, U, lpCash) })));
}

function socializings() {
  const rows = cross([-3n, -2n, 0n, 1n], [0n, 2n, 3n], [-1n, 0n, 1n, 3n], [1n, 3n]);
  while (rows.length < 160) {
    const row = [signed(spread(0n, MAX.cash)), spread(0n, MAX.cash), signed(spread(0n, MAX.cash)), spread(1n, MAX.size)];
    if (socialize(...row).perUnit <= MAX.index) rows.push(row);
  }
  return rows.map(([nav, fromPool, U, openInterest]) =>
    vector({ nav, fromPool, sideProfit: U, openInterest }, [], () => socialize(nav, fromPool, U, openInterest)));
}

function anyMarket(market) {
  const { params, book, price } = anyContext();
  return { market: BigInt(market + 1), ended: chance(25n), params, book, price };
}

/** A side that has won so much that redemptions must leave its profit over adlTarget, not its notional over lpShare. */
function winners() {
  return cross([MAJOR, ALT], [1n, 2n, 10n], [-1n, 0n, 1n]).map(([base, divisor, apart]) => {
    const price = 3_000n * W;
    const longs = 100n * W + 1n;
    const value = notional(longs, price);
    const params = { ...base, lpShare: 1_000_000n };
    const book = { ...EMPTY_BOOK, longOpenInterest: longs, longEntry: value / divisor - (divisor === 1n ? 1n : 0n) };
    const reserve = up(value - book.longEntry, W, params.adlTarget * PPM);
    const markets = [{ market: 1n, ended: false, params, book, price }];
    return vector({ lpCash: reserve + apart, markets }, [], (v) => pool(v.lpCash, v.markets));
  });
}

function pools() {
  return [...anyPools(), ...winners()];
}

function anyPools() {
  return times(90, (_, i) => {
    const markets = times(i < 3 ? 0 : i < 5 ? 16 : Number(between(1n, 4n)), (__, n) => anyMarket(n));
    if (i % 5 === 0) markets.forEach((m) => (m.book = { ...EMPTY_BOOK }));
    if (i % 7 === 0 && markets.length > 1) markets[1] = { ...markets[0], market: 2n };
    const profit = sides(markets).reduce((most, side) => max(most, side.U), 0n);
    const trigger = markets.length ? (profit * 1_000_000n) / markets[0].params.adlTrigger : 0n;
    const lpCash = i % 3 === 0 ? either(around(trigger + 1n)) : spread(0n, MAX.cash / 2n);
    return vector({ lpCash: max(0n, lpCash), markets }, [], (v) => pool(v.lpCash, v.markets));
  });
}

function deleveragings() {
  const { price, size } = { price: 3_000n * W, size: 10n * W };
  const base = { params: MAJOR, size, openInterest: 40n * W, price, pnl: 100n * W, sideProfit: 400n * W, liveProfit: 400n * W,
    lpCash: 1_000n * W, sideDue: false, isWorst: true };
  const rows = [];
  for (const U of [...around(450n * W), ...around(350n * W), 0n, -1n]) rows.push({ ...base, sideProfit: U, liveProfit: max(U, 0n) });
  for (const sum of around(600n * W)) for (const isWorst of [true, false]) for (const sideDue of [true, false]) {
    rows.push({ ...base, liveProfit: sum, isWorst, sideDue });
  }
  for (const p of [...around(100n * W), -1n, 0n, 1n]) rows.push({ ...base, pnl: p }, { ...base, pnl: p, size: -size, sideProfit: 500n * W });
  for (const p of around((500n * W - 350n * W) * 100n / 65n)) rows.push({ ...base, sideProfit: 500n * W, pnl: p });
  for (const p of around((500n * W * (30_000n * W - 1n)) / (120_000n * W))) rows.push({ ...base, sideProfit: 500n * W, pnl: p });
  rows.push({ ...base, lpCash: 0n }, { ...base, lpCash: 0n, sideProfit: 1n, liveProfit: 1n, pnl: 1n });
  while (rows.length < 200) rows.push(anyDeleveraging());
  return rows.map((row) => vector(row, [], deleverage));
}

function anyDeleveraging() {
  const { params, price, position, book, cash } = anyContext();
  const long = position.size > 0n;
  const U = sideProfit(book, long, price);
  return { params, size: position.size, openInterest: long ? book.longOpenInterest : book.shortOpenInterest, price,
    pnl: pnl(position, price), sideProfit: U, liveProfit: max(U, 0n) + spread(0n, cash.lpCash + 1n), lpCash: cash.lpCash,
    sideDue: U * W > params.adlTrigger * PPM * cash.lpCash || chance(30n), isWorst: chance(70n) };
}

const TOPICS = {
  notional: { formula: "F-1", notional: notionals },
  mark: { formula: "F-2", mark: marks },
  cost: { formula: "F-3", cost: costs },
  funding: { formula: "F-4", rate: fundingRates, accrual: accruals },
  owed: { formula: "F-5", owed: owings },
  equity: { formula: "F-6", equity: equities },
  requirements: { formula: "F-7", requirements },
  closing: { formula: "F-8", released: releases, share: costShares, move: moves },
  fee: { formula: "F-9", fee: fees },
  liquidation: { formula: "F-10", penaltyRate: penaltyRates, reward: rewards, liquidation: liquidations },
  waterfall: { formula: "F-11", profit: profits, socialized: socializings },
  pool: { formula: "F-12", pool: pools },
  deleveraging: { formula: "F-13", deleveraging: deleveragings },
};

// ---- files -------------------------------------------------------------------------------------------------------

const FOLDER = fileURLToPath(new URL("../perp/testdata/", import.meta.url));

/** One vector a line, every number a decimal string. */
function render(topic, number) {
  seed = BigInt(number + 1);
  const parts = Object.entries(TOPICS[topic]).map(([name, make]) => {
    if (typeof make === "string") return `  "${name}": "${make}"`;
    const lines = make().map((row) => "    " + JSON.stringify(row, (_, x) => (typeof x === "bigint" ? x.toString() : x)));
    return `  "${name}": [\n${lines.join(",\n")}\n  ]`;
  });
  return `{\n${parts.join(",\n")}\n}\n`;
}

function strangers(names) {
  return readdirSync(FOLDER).filter((file) => file.endsWith(".json") && !names.includes(file));
}

function main(check) {
  if (!check) mkdirSync(FOLDER, { recursive: true });
  const wrong = [];
  Object.keys(TOPICS).forEach((topic, number) => {
    const path = FOLDER + topic + ".json";
    const text = render(topic, number);
    if (!check) writeFileSync(path, text);
    else if (!existsSync(path) || readFileSync(path, "utf8") !== text) wrong.push(topic + ".json");
  });
  wrong.push(...strangers(Object.keys(TOPICS).map((topic) => topic + ".json")));
  if (wrong.length === 0) return;
  console.error(`perp/testdata differs from what scripts/vectors.mjs writes: ${wrong.join(", ")}`);
  process.exitCode = 1;
}

main(process.argv.includes("--check"));
