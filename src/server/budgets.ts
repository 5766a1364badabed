import { createHmac, randomBytes } from "node:crypto";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { Account, Remaining } from "../api/cost/account";
import { MOST_VALUES } from "../api/cost/most-values";
import { rateLimited } from "../api/errors/request-error";
import { hashAccessToken } from "../application/access-token";
import { clientNetwork } from "../domain/client-network";
import type { Budget, BudgetSettings } from "../config";
import type { Caller } from "../domain/access";

const WINDOW_SECONDS = 10;
/** Tokens that were good when they came last; what is not among them counts against its address until it is found good. */
const MOST_KNOWN = 20_000;

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
  readonly #underWay = new Map<string, number>();
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
    const underWay = this.#underWay.get(name) ?? 0;
    if (underWay >= limits.parallel) throw rateLimited("PARALLEL", 1);
    await consumed(limits.requests, name, 1, "REQUESTS");
    this.#underWay.set(name, (this.#underWay.get(name) ?? 0) + 1);
    return { account, leave: () => this.#leave(name) };
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
    const left = (this.#underWay.get(name) ?? 1) - 1;
    if (left === 0) this.#underWay.delete(name);
    else this.#underWay.set(name, left);
  }
}

type Kind = "token" | "address";

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
    await limiter.reward(name, points);
    throw rateLimited(reason, secondsOf(refused));
  }
}

function secondsOf({ msBeforeNext }: RateLimiterRes): number {
  return Math.max(Math.ceil(msBeforeNext / 1_000), 1);
}
