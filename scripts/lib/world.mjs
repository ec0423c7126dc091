// A deployed exchange on a local node, and the words to play with it: for gas figures of whole transactions.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  createPublicClient,
  createWalletClient,
  concatHex,
  decodeEventLog,
  encodeAbiParameters,
  getContractAddress,
  http,
  keccak256,
  numberToHex,
  stringToHex,
} from "viem";
import { mnemonicToAccount, privateKeyToAccount } from "viem/accounts";

const MNEMONIC = "test test test test test test test test test test test junk";
const START = 1_800_000_000n;
const WAD = 10n ** 18n;
export const ANY_PRICE = 2n ** 96n - 1n;

const artifact = (out, name, file = name) => JSON.parse(readFileSync(join(out, `${file}.sol`, `${name}.json`), "utf8"));

/** Parameters of a major market (docs/protocol.md, section 8) with a scale of 1,000,000 units. */
const MAJOR = {
  skewScale: 1_000_000n * WAD,
  initialMargin: 50_000,
  maintenanceMargin: 25_000,
  sizeFactor: 1_000_000,
  takerFee: 600,
  makerFee: 400,
  maxSkew: 10_000n * WAD,
  maxOpenInterest: 15_000n * WAD,
  minPenalty: 5_000,
  maxPenalty: 15_000,
  fundingFactor: 1_000_000,
  fundingCap: 7_500,
  lpShare: 600_000,
  adlTrigger: 450_000,
  adlTarget: 350_000,
};

/** An exchange on the node at `url`: `markets` markets, five reporters with quorum 3, a pool, funded accounts. */
export class World {
  constructor(url, out) {
    this.out = out;
    this.node = createPublicClient({ transport: http(url), pollingInterval: 5 });
    this.wallet = createWalletClient({ transport: http(url) });
    this.people = Array.from({ length: 30 }, (_, i) => mnemonicToAccount(MNEMONIC, { addressIndex: i }));
    this.deployer = this.people[0];
    this.bot = this.people[1];
    this.reporters = [1, 2, 3, 4, 5]
      .map((i) => privateKeyToAccount(keccak256(stringToHex(`reporter ${i}`))))
      .sort((a, b) => (BigInt(a.address) < BigInt(b.address) ? -1 : 1));
    this.time = START;
    this.gasPrice = 10n ** 10n;
  }

  async start(markets) {
    await this.rpc("anvil_setNextBlockBaseFeePerGas", [numberToHex(0)]);
    for (const person of this.people) {
      await this.rpc("anvil_setBalance", [person.address, numberToHex(10n ** 24n)]);
    }
    await this.deploy();
    await this.configure(markets);
    this.prices = Array.from({ length: markets }, () => 2000n * WAD);
    await this.push();
    await this.fund();
    return this;
  }

  rpc(method, params) {
    return this.node.request({ method, params });
  }

  /** Sends a transaction in a block of its own, at `this.time`; its receipt. */
  async send(from, to, data) {
    await this.rpc("evm_setNextBlockTimestamp", [numberToHex(this.time)]);
    const hash = await this.wallet.sendTransaction({
      account: from,
      chain: null,
      to,
      data,
      gas: 20_000_000n,
      maxFeePerGas: this.gasPrice,
      maxPriorityFeePerGas: 0n,
    });
    const receipt = await this.node.waitForTransactionReceipt({ hash });
    if (receipt.status !== "success") throw new Error(`transaction to ${to} reverted: ${await this.why(from, to, data)}`);
    return receipt;
  }

  async why(from, to, data) {
    try {
      await this.node.call({ account: from.address, to, data });
      return "not now";
    } catch (error) {
      return error.shortMessage ?? error.message;
    }
  }

  async deploy() {
    const nonce = BigInt(await this.node.getTransactionCount({ address: this.deployer.address }));
    const at = (i) => getContractAddress({ from: this.deployer.address, nonce: nonce + BigInt(i) });
    const [usd, feed, exchange, orders, vault, governance, keeper] = [0, 1, 2, 3, 4, 5, 6].map(at);
    const plan = [
      ["TestUSD", usd, []],
      ["PriceFeed", feed, [governance]],
      ["Exchange", exchange, [usd, feed, orders, vault, governance, keeper]],
      ["Orders", orders, [exchange, feed, governance]],
      ["LpVault", vault, [usd, exchange, governance]],
      ["Governance", governance, [exchange, orders, feed, vault, this.deployer.address]],
      ["Keeper", keeper, [exchange, orders, feed, governance]],
    ];
    this.contracts = {};
    for (const [name, address, args] of plan) {
      const { abi, bytecode } = artifact(this.out, name);
      const constructor = abi.find((item) => item.type === "constructor");
      const encoded = constructor ? encodeAbiParameters(constructor.inputs, args) : "0x";
      const receipt = await this.send(this.deployer, null, concatHex([bytecode.object, encoded]));
      if (receipt.contractAddress.toLowerCase() !== address.toLowerCase()) throw new Error(`${name} is not where planned`);
      this.contracts[name] = { address, abi };
    }
  }

  async configure(markets) {
    const role = (name) => keccak256(stringToHex(name));
    const call = (method, ...args) => this.call(this.deployer, "Governance", method, ...args);
    await call("setGlobalParams", { minMargin: 25e6, minMaintenance: 10e6, minReward: 2e6, maxReward: 500e6, dust: 1000e6 });
    await call("setOrderParams", { minDelay: 2, orderLife: 120, keeperFee: 250_000 });
    await call("setFeedParams", { maxAge: 60, pushMaxAge: 10, outageGap: 600, gracePeriod: 300 });
    await call("setCooldown", 86_400);
    await call("setReporters", this.reporters.map((r) => r.address), [], 3);
    for (let i = 1; i <= markets; i++) await call("listMarket", stringToHex(`M${i}-USD`, { size: 32 }), MAJOR);
    await call("grantRole", role("DELEVERAGER"), this.bot.address);
  }

  async fund() {
    const { address } = this.contracts.Exchange;
    const max = 2n ** 256n - 1n;
    for (const person of this.people) {
      await this.call(person, "TestUSD", "faucet", person.address, 10_000_000_000_000n);
      await this.call(person, "TestUSD", "approve", address, max);
      await this.call(person, "Exchange", "deposit", person.address, 5_000_000_000_000n);
    }
    this.time += 1n;
    for (let i = 0; i < 5; i++) await this.call(this.deployer, "TestUSD", "faucet", this.deployer.address, 10_000_000_000_000n);
    await this.call(this.deployer, "TestUSD", "approve", this.contracts.LpVault.address, max);
    await this.call(this.deployer, "LpVault", "deposit", 50_000_000_000_000n, this.deployer.address);
  }

  /** Calls a contract's method in a transaction of its own; the receipt. */
  call(from, contract, method, ...args) {
    const { address, abi } = this.contracts[contract];
    return this.send(from, address, this.encode(abi, method, args));
  }

  encode(abi, method, args) {
    const item = abi.find((entry) => entry.type === "function" && entry.name === method);
    if (!item) throw new Error(`no method ${method}`);
    const signature = `${method}(${item.inputs.map(typeOf).join(",")})`;
    const selector = keccak256(stringToHex(signature)).slice(0, 10);
    return concatHex([selector, encodeAbiParameters(item.inputs, args)]);
  }

  /** An update of second `timestamp` for markets 1…count by the first `signers` reporters. */
  async update(timestamp, count = this.prices.length, signers = 3) {
    const markets = concatHex(Array.from({ length: count }, (_, i) => numberToHex(i + 1, { size: 2 })));
    const prices = concatHex(this.prices.slice(0, count).map((price) => numberToHex(price, { size: 12 })));
    const domain = {
      name: "Tidemark",
      version: "1",
      chainId: await this.node.getChainId(),
      verifyingContract: this.contracts.PriceFeed.address,
    };
    const types = {
      Report: [
        { name: "timestamp", type: "uint64" },
        { name: "marketsHash", type: "bytes32" },
        { name: "pricesHash", type: "bytes32" },
      ],
    };
    const message = { timestamp, marketsHash: keccak256(markets), pricesHash: keccak256(prices) };
    const signed = await Promise.all(
      this.reporters.slice(0, signers).map((r) => r.signTypedData({ domain, types, primaryType: "Report", message })),
    );
    const head = [numberToHex(timestamp, { size: 5 }), numberToHex(count, { size: 1 }), markets];
    return concatHex([...head, ...signed.flatMap((signature) => [prices, signature])]);
  }

  /** Pushes the present prices of markets 1…count as of now. */
  async push(count = this.prices.length) {
    return this.call(this.bot, "PriceFeed", "push", await this.update(this.time, count));
  }

  /** Creates an order; the order as its event tells it, and the receipt. */
  async order(from, fields) {
    const request = {
      account: from.address,
      market: 1,
      sizeDelta: 0n,
      marginDelta: 0n,
      acceptablePrice: (fields.sizeDelta ?? 0n) > 0n ? ANY_PRICE : 0n,
      triggerPrice: 0n,
      triggerAbove: false,
      reduceOnly: false,
      expiry: 0,
      ...fields,
    };
    const receipt = await this.call(from, "Orders", "create", request);
    return { order: this.events(receipt, "Orders", "OrderCreated")[0].order, receipt };
  }

  events(receipt, contract, name) {
    const { abi, address } = this.contracts[contract];
    return receipt.logs
      .filter((log) => log.address.toLowerCase() === address.toLowerCase())
      .map((log) => decodeEventLog({ abi, data: log.data, topics: log.topics }))
      .filter((event) => event.eventName === name)
      .map((event) => event.args);
  }

  /** Creates the requests, waits for their second and fills them all in one transaction; the receipt. */
  async fill(requests, count = this.prices.length) {
    await this.tick(1n);
    const created = [];
    for (const [from, fields] of requests) created.push((await this.order(from, fields)).order);
    this.time += 2n;
    const update = await this.update(this.time, count);
    return this.call(this.bot, "Orders", "execute", update, created, this.bot.address);
  }

  /** Lets `seconds` pass and pushes the present prices. */
  async tick(seconds) {
    this.time += seconds;
    return this.push();
  }
}

const typeOf = (input) => (input.type.startsWith("tuple") ? `(${input.components.map(typeOf).join(",")})${input.type.slice(5)}` : input.type);
