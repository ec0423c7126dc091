// What the chain charges for a transaction whatever its code computes.
const TRANSACTION = 21_000;
const CALLDATA_BYTE = { zero: 4, other: 16 };
const COLD_ACCOUNT = 2_600;
const COLD_SLOT = 2_100;
const CHANGED_SLOT = 2_900;
const NEW_SLOT = 20_000;
const CLEARED_SLOT_REFUND = 4_800;
const LOG = 375;
const TOPIC = 375;
const LOG_BYTE = 8;
const SIGNATURE = 3_000;

/** {floor, read, written}: gas, slots that were only read, slots that were changed. */
export async function floorOf(world, receipt) {
  const [transaction, touched, changed] = await Promise.all([
    world.node.getTransaction({ hash: receipt.transactionHash }),
    trace(world, receipt, false),
    trace(world, receipt, true),
  ]);
  const all = slotsOf(touched);
  const before = slotsOf(changed.pre);
  const after = slotsOf(changed.post);
  const written = new Set([...before.keys(), ...after.keys()]);
  const cleared = [...written].filter((slot) => !after.has(slot)).length;
  const fresh = [...written].filter((slot) => !before.has(slot)).length;
  const accounts = Object.values(touched).filter((account) => account.code).length - 1;
  const read = [...all.keys()].filter((slot) => !written.has(slot)).length;
  const floor =
    TRANSACTION +
    calldata(transaction.input) +
    accounts * COLD_ACCOUNT +
    (read + written.size) * COLD_SLOT +
    (written.size - fresh) * CHANGED_SLOT +
    fresh * NEW_SLOT +
    logs(receipt) +
    signatures(world, receipt) * SIGNATURE -
    cleared * CLEARED_SLOT_REFUND;
  return { floor, read, written: written.size };
}

function trace(world, receipt, diffMode) {
  return world.rpc("debug_traceTransaction", [
    receipt.transactionHash,
    { tracer: "prestateTracer", tracerConfig: { diffMode } },
  ]);
}

/** The slots of a trace, by account and key. */
function slotsOf(accounts) {
  const slots = new Map();
  for (const [address, { storage }] of Object.entries(accounts)) {
    for (const [key, value] of Object.entries(storage ?? {})) slots.set(`${address} ${key}`, value);
  }
  return slots;
}

function calldata(input) {
  const bytes = Buffer.from(input.slice(2), "hex");
  return bytes.reduce((sum, byte) => sum + (byte === 0 ? CALLDATA_BYTE.zero : CALLDATA_BYTE.other), 0);
}

/** How many reporters signed the update that was accepted. */
function signatures(world, receipt) {
  const [accepted] = world.events(receipt, "PriceFeed", "PriceUpdated");
  return accepted === undefined ? 0 : accepted.signers.toString(2).replaceAll("0", "").length;
}

const logs = ({ logs: all }) =>
  all.reduce((sum, { topics, data }) => sum + LOG + topics.length * TOPIC + LOG_BYTE * (data.length / 2 - 1), 0);
