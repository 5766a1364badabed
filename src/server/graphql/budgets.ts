import { createHmac, randomBytes } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { Account, Remaining } from "../../api/graphql/cost/account";
import { MOST_VALUES } from "../../api/graphql/cost/most-values";
import { rateLimited } from "../../api/graphql/errors/request-error";
import { hashAccessToken } from "../../use-cases/account/access-token";
import { clientNetwork } from "../../domain/account/client-network";
import type { Budget, BudgetSettings } from "../../config";
import type { Caller } from "../../domain/account/access";

const WINDOW_SECONDS = 10;
/** Tokens that were good when they came last; what is not among them counts against its address until it is found good. */
const MOST_KNOWN = 20_000;

/** Requests of one caller that wait until its others are done; more are refused. */
const MOST_WAITING = 100;

/** Milliseconds. */
const HELD_PER_REFUSAL = 5;
const LONGEST_HELD = 500;

/** What a request says of who sends it. */
export interface Presented {
  readonly token: string | undefined;
  readonly address: string;
}

/**
 * Budgets of callers in this process. They hold no more than the tokens that were found good and the slots that addresses
 * share, so inventing tokens or changing addresses takes no memory.
 */
export class Budgets {
  readonly #limits: Readonly<Record<Kind, Limits>>;
  readonly #lanes = new Map<string, Lane>();
  /** The account of a token by its hash, in the order in which they last came. */
  readonly #known = new Map<string, string>();
  readonly #salt = randomBytes(16);

  constructor(
    settings: BudgetSettings,
    private readonly slots = 65_536,
  ) {
    this.#limits = { token: limitsOf(settings.token), address: limitsOf(settings.address) };
  }

  /** Counts a request before anything is read of it; refuses with RATE_LIMITED where its sender has too many. */
  async enter({ token, address }: Presented): Promise<Entered> {
    const known = token === undefined ? undefined : this.#recall(hashAccessToken(token));
    const account =
      known === undefined
        ? this.#account("address", this.#slotOf(address, token === undefined ? "none" : "unknown"))
        : this.#account("token", known);
    const { name, limits } = account;
    await consumed(limits.requests, name, 1, "REQUESTS");
    await this.#turnOf(name, limits.parallel);
    return { account, leave: () => this.#leave(name) };
  }

  /** Whoever has many connections waits for its own requests, not everybody for them. */
  async #turnOf(name: string, parallel: number): Promise<void> {
    const lane = this.#lanes.get(name);
    if (!lane) {
      this.#lanes.set(name, { running: 1, waiting: [] });
      return;
    }
    if (lane.waiting.length >= MOST_WAITING) throw rateLimited("PARALLEL", 1);
    if (lane.running >= parallel) return new Promise((go) => lane.waiting.push(go));
    lane.running += 1;
    // First all that have come are seen: otherwise each would be done before the next is counted.
    return new Promise((go) => setImmediate(go));
  }

  /** From now on the token has an account of its own, which this request is on already. */
  recognise(token: string, { tokenId, userId }: Caller): Account {
    const name = userId ?? tokenId;
    this.#known.set(hashAccessToken(token), name);
    for (const [oldest] of this.#known) {
      if (this.#known.size <= MOST_KNOWN) break;
      this.#known.delete(oldest);
    }
    return this.#account("token", name);
  }

  /** A token that is no longer good counts like one that was invented. */
  forget(token: string): void {
    this.#known.delete(hashAccessToken(token));
  }

  /** How many accounts are kept now. */
  get kept(): number {
    const { token, address } = this.#limits;
    const limiters = [token, address].flatMap(({ requests, cost }) => [requests, cost]);
    return limiters.reduce((sum, limiter) => sum + limiter.dump().storage.length, this.#known.size);
  }

  #recall(hash: string): string | undefined {
    const name = this.#known.get(hash);
    if (name === undefined) return undefined;
    this.#known.delete(hash);
    this.#known.set(hash, name);
    return name;
  }

  /** For each kind one of so many; which addresses share one nobody can tell. */
  #slotOf(address: string, kind: string): string {
    const digest = createHmac("sha256", this.#salt).update(clientNetwork(address)).digest();
    return `${kind}:${String(digest.readUInt32BE(0) % this.slots)}`;
  }

  #account(kind: Kind, name: string): CallerAccount {
    return new CallerAccount(name, this.#limits[kind]);
  }

  #leave(name: string): void {
    const lane = this.#lanes.get(name);
    if (!lane) return;
    const next = lane.waiting.shift();
    // The turn is handed on, after whoever else has come in the meantime.
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
  /** To be called once, when the request has been answered or broke off. */
  readonly leave: () => void;
}

interface Limits {
  readonly requests: RateLimiterMemory;
  readonly cost: RateLimiterMemory;
  readonly parallel: number;
}

function limitsOf({ requests, cost, parallel }: Budget): Limits {
  const duration = WINDOW_SECONDS;
  return {
    requests: new RateLimiterMemory({ points: requests, duration }),
    cost: new RateLimiterMemory({ points: cost, duration }),
    parallel,
  };
}

class CallerAccount implements Account {
  constructor(
    readonly name: string,
    readonly limits: Limits,
  ) {}

  get mostCost(): number {
    return Math.min(MOST_VALUES, this.limits.cost.points);
  }

  async spend(cost: number): Promise<Remaining> {
    const left = await consumed(this.limits.cost, this.name, cost, "COST");
    return {
      limit: this.limits.cost.points,
      remaining: left.remainingPoints,
      resetsInSeconds: secondsOf(left),
    };
  }
}

async function consumed(
  limiter: RateLimiterMemory,
  name: string,
  points: number,
  reason: "REQUESTS" | "COST",
): Promise<RateLimiterRes> {
  try {
    return await limiter.consume(name, points);
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    // What was refused was not had: something smaller may still fit in.
    if (reason === "COST") await limiter.reward(name, points);
    else await holdBack(refused.consumedPoints - limiter.points);
    throw rateLimited(reason, secondsOf(refused));
  }
}

/** Whoever goes on all the same is answered ever later: without a pause on many connections, refusals alone fill a process. */
function holdBack(refusals: number): Promise<void> {
  return wait(Math.min(refusals * HELD_PER_REFUSAL, LONGEST_HELD), undefined, { ref: false });
}

function secondsOf({ msBeforeNext }: RateLimiterRes): number {
  return Math.max(Math.ceil(msBeforeNext / 1_000), 1);
}
