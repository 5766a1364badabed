import { createHmac, randomBytes } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { Account, Remaining } from "../../api/graphql/cost/account";
import { MOST_VALUES, MOST_VALUES_OF_ITEMS } from "../../api/graphql/cost/most-values";
import { rateLimited } from "../../api/graphql/errors/request-error";
import { clientNetwork } from "../../domain/account/client-network";
import type { Budget, BudgetSettings } from "../../config";
import type { Caller } from "../../domain/account/access";
import { remembering } from "../http/remembering";
import { CountedWindows } from "./counted-windows";

const WINDOW_MILLISECONDS = 10_000;
/**
 * The most tokens kept that were good at their last request; any other counts against its address until found
 * good.
 */
const MOST_KNOWN = 20_000;

/** Addresses whose slots are kept at hand. */
const MOST_ADDRESSES = 5_000;

/** The most requests of one caller that wait for its others; more are refused. */
const MOST_WAITING = 100;

/** Milliseconds. */
const HELD_PER_REFUSAL = 5;
const LONGEST_HELD = 500;

/** The sender that a request states. */
export interface Presented {
  /** The hash of the token; `null`: there is none. */
  readonly tokenHash: string | null;
  /** A closed socket has none. Not looked up for a known token. */
  readonly ip: string | undefined;
}

/**
 * Budgets of callers in this process. Only good tokens have accounts, and addresses share a fixed number of
 * slots. Made-up tokens and changing addresses therefore take no memory.
 */
export class Budgets {
  readonly #limits: Readonly<Record<Kind, Limits>>;
  readonly #lanes = new Map<string, Lane>();
  /** The account of a token by its hash, in the order of their last requests. */
  readonly #known = new Map<string, string>();
  /** The hash that stands last in their order. */
  #newest: string | undefined;
  readonly #salt = randomBytes(16);
  readonly #slotOf = remembering(MOST_ADDRESSES, (address) => this.#newSlotOf(address));

  constructor(
    settings: BudgetSettings,
    private readonly slots = 65_536,
  ) {
    this.#limits = { token: limitsOf(settings.token), address: limitsOf(settings.address) };
  }

  /** Counts a request before it is read; refuses with RATE_LIMITED where its sender has too many. At once where nobody waits. */
  enter(presented: Presented): Entered | Promise<Entered> {
    const account = this.#accountOf(presented);
    const { name, limits } = account;
    const { left, secondsLeft } = limits.requests.take(name, 1);
    if (left < 0) return refusedLater(-left, secondsLeft);
    const entered = { account, leave: () => this.#leave(name) };
    const turn = this.#turnOf(name, limits.parallel);
    return turn ? turn.then(() => entered) : entered;
  }

  #accountOf(presented: Presented): CallerAccount {
    const { tokenHash } = presented;
    const known = tokenHash === null ? undefined : this.#recall(tokenHash);
    if (known !== undefined) return this.#account("token", known);
    // Strangers and made-up tokens of one address count apart.
    const kind = tokenHash === null ? "none" : "unknown";
    return this.#account("address", `${kind}:${this.#slotOf(presented.ip ?? "")}`);
  }

  /** A caller with many connections waits for its own requests; other callers do not. */
  #turnOf(name: string, parallel: number): Promise<void> | undefined {
    const lane = this.#lanes.get(name);
    if (!lane) {
      this.#lanes.set(name, { running: 1, waiting: [] });
      return undefined;
    }
    if (lane.waiting.length >= MOST_WAITING) return Promise.reject(rateLimited("PARALLEL", 1));
    if (lane.running >= parallel) return new Promise((go) => lane.waiting.push(go));
    lane.running += 1;
    // Counts all requests that have arrived first; otherwise each would end before the next is counted.
    return new Promise((go) => setImmediate(go));
  }

  /** Gives the token an account of its own, which counts this request too. */
  recognise(tokenHash: string, { tokenId, userId }: Caller): Account {
    const name = userId ?? tokenId;
    if (!this.#known.has(tokenHash)) this.#newest = tokenHash;
    this.#known.set(tokenHash, name);
    if (this.#known.size > MOST_KNOWN) {
      const [oldest = ""] = this.#known.keys();
      this.#known.delete(oldest);
    }
    return this.#account("token", name);
  }

  /** A token that is no longer good counts like a made-up one. */
  forget(tokenHash: string): void {
    this.#known.delete(tokenHash);
  }

  /** The number of accounts now. */
  get kept(): number {
    const { token, address } = this.#limits;
    const windows = [token, address].flatMap(({ requests, cost }) => [requests, cost]);
    return windows.reduce((sum, { size }) => sum + size, this.#known.size);
  }

  #recall(hash: string): string | undefined {
    const name = this.#known.get(hash);
    if (name === undefined || hash === this.#newest) return name;
    this.#known.delete(hash);
    this.#known.set(hash, name);
    this.#newest = hash;
    return name;
  }

  /** A caller cannot tell which addresses share a slot. */
  #newSlotOf(address: string): string {
    const digest = createHmac("sha256", this.#salt).update(clientNetwork(address)).digest();
    return String(digest.readUInt32BE(0) % this.slots);
  }

  #account(kind: Kind, name: string): CallerAccount {
    return new CallerAccount(name, this.#limits[kind]);
  }

  #leave(name: string): void {
    const lane = this.#lanes.get(name);
    if (!lane) return;
    const next = lane.waiting.shift();
    // The turn goes to the next request, behind those that have arrived meanwhile.
    if (next) setImmediate(next);
    else if (lane.running > 1) lane.running -= 1;
    else this.#lanes.delete(name);
  }
}

type Kind = "token" | "address";

/** The requests of one caller that are under way, and those that wait for them. */
interface Lane {
  running: number;
  readonly waiting: (() => void)[];
}

export interface Entered {
  readonly account: Account;
  /** Call it once, when the request was answered or broke off. */
  readonly leave: () => void;
}

interface Limits {
  readonly requests: CountedWindows;
  readonly cost: CountedWindows;
  readonly parallel: number;
}

function limitsOf({ requests, cost, parallel }: Budget): Limits {
  return {
    requests: new CountedWindows(requests, WINDOW_MILLISECONDS),
    cost: new CountedWindows(cost, WINDOW_MILLISECONDS),
    parallel,
  };
}

class CallerAccount implements Account {
  constructor(
    readonly name: string,
    readonly limits: Limits,
  ) {}

  mostCost(takesItems: boolean): number {
    return Math.min(takesItems ? MOST_VALUES_OF_ITEMS : MOST_VALUES, this.limits.cost.most);
  }

  spend(points: number): Remaining {
    const { cost } = this.limits;
    const { left, secondsLeft } = cost.take(this.name, points);
    if (left >= 0) return { limit: cost.most, remaining: left, resetsInSeconds: secondsLeft };
    // A refused operation costs nothing: a smaller one may still fit.
    cost.giveBack(this.name, points);
    throw rateLimited("COST", secondsLeft);
  }
}

/**
 * A caller that goes on gets its refusals ever later: on many connections without a pause, refusals alone
 * fill a process.
 */
async function refusedLater(refusals: number, seconds: number): Promise<never> {
  await wait(Math.min(refusals * HELD_PER_REFUSAL, LONGEST_HELD), undefined, { ref: false });
  throw rateLimited("REQUESTS", seconds);
}
