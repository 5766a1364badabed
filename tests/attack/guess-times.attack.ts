import { engines } from "../support/engines";
import type { Answer } from "../support/graphql-client";
import { GuessedKeys, unknownNumber, wrongKey, type Issued } from "../support/guessed-keys";
import { randomOf } from "../support/tampering";
import { collectFigures } from "./support/figures";
import { quantile } from "./support/good-client";

/** Numbers that there are, and as many that nobody has; each is tried so often. */
const NUMBERS = 50;
const TIMES = 10;
/** Rounds that are not counted: all is warm then. */
const WARM_UP = 2;
const SEED = 20_261_127;
/** What may lie between the medians of two kinds of guesses, on SQLite. */
const APART_MILLISECONDS = 1;

const figure = collectFigures(`Times of guesses: ${String(NUMBERS * TIMES)} of each kind, in random order`);

describe.each(engines)("somebody who takes the time of answers, on %s", (engine) => {
  const guesses = new GuessedKeys();
  let issued: readonly Issued[];
  let strangers: readonly string[];
  beforeAll(async () => {
    await guesses.open(engine);
    issued = await guesses.issue(NUMBERS);
    // So many that none comes to its hundred a day.
    strangers = await Promise.all(Array.from({ length: 2 * NUMBERS }, () => guesses.newObligee()));
  });

  /** Asks, and keeps time and answer. */
  const timed = async (times: Times, kind: string, { number, key }: Issued, token: string): Promise<void> => {
    const began = performance.now();
    const answer = await guesses.ask(token, number, key);
    times.add(kind, performance.now() - began, answer);
  };

  it("cannot tell a wrong key from an unknown number", async () => {
    const random = randomOf(SEED);
    const times = new Times();
    const all = [
      ...issued.map(({ number }) => ({ number, kind: "wrong key" })),
      ...issued.map((_, i) => ({ number: unknownNumber(i), kind: "unknown number" })),
    ];
    const before = await guesses.checked();
    for (let round = 0; round < WARM_UP + TIMES; round += 1) {
      if (round === WARM_UP) times.clear();
      for (const { number, kind } of shuffled(all, random)) {
        const token = strangers[random(strangers.length)] ?? "";
        await timed(times, kind, { number, key: wrongKey(random(1e9)) }, token);
        guesses.later(60);
      }
      // As long as the longest delay: the next round is checked, too.
      guesses.later(60 * 60);
    }
    expect((await guesses.checked()) - before).toBe(all.length * (WARM_UP + TIMES));
    for (const [name, value] of times.figures()) figure(`${engine}: ${name}`, value);
    expect(times.count()).toBe(NUMBERS * TIMES);
    expect(times.answers.size).toBe(1);
    if (engine === "sqlite") expect(times.apart()).toBeLessThan(APART_MILLISECONDS);
  });

  it("cannot tell them during a delay either, nor the right key", async () => {
    const random = randomOf(SEED);
    const times = new Times();
    const [first, other] = await Promise.all([guesses.newObligee(), guesses.newObligee()]);
    const [certificate] = issued as [Issued];
    const unknown = { number: unknownNumber(1_000), key: wrongKey(9) };
    const kinds = [
      ["right key during a delay", certificate],
      ["wrong key during a delay", { ...certificate, key: wrongKey(9) }],
      ["unknown number during a delay", unknown],
    ] as const;
    // Both are at their fifth wrong key by then.
    guesses.later(8 * 24 * 60 * 60);
    for (const { number } of [certificate, unknown])
      for (let i = 0; i < 5; i += 1) await guesses.ask(first, number, wrongKey(i));
    const before = await guesses.checked();
    for (let round = 0; round < NUMBERS * (WARM_UP + TIMES); round += 1) {
      if (round === NUMBERS * WARM_UP) times.clear();
      for (const [kind, tried] of shuffled(kinds, random)) await timed(times, kind, tried, other);
    }
    expect((await guesses.checked()) - before).toBe(0);
    for (const [name, value] of times.figures()) figure(`${engine}: ${name}`, value);
    expect(times.count()).toBe(NUMBERS * TIMES);
    expect(times.answers.size).toBe(1);
    if (engine === "sqlite") expect(times.apart()).toBeLessThan(APART_MILLISECONDS);
  });
});

/** How long guesses of each kind took, and the answers to all of them. */
class Times {
  readonly answers = new Set<string>();
  readonly #took = new Map<string, number[]>();

  add(kind: string, milliseconds: number, answer: Answer): void {
    const took = this.#took.get(kind) ?? [];
    took.push(milliseconds);
    this.#took.set(kind, took);
    this.answers.add(bytesOf(answer));
  }

  /** Forgets the times, not the answers. */
  clear(): void {
    this.#took.clear();
  }

  /** Of the kind that came least. */
  count(): number {
    return Math.min(...[...this.#took.values()].map(({ length }) => length));
  }

  /** Milliseconds between the medians. */
  apart(): number {
    const medians = [...this.#took.values()].map((took) => medianOf(took));
    return Math.max(...medians) - Math.min(...medians);
  }

  *figures(): Iterable<readonly [string, string]> {
    for (const [kind, took] of this.#took) {
      const p90 = quantile(sorted(took), 0.9);
      yield [`${kind}: p50, p90`, `${medianOf(took).toFixed(2)}, ${p90.toFixed(2)} ms`];
    }
    yield [`between the medians of ${[...this.#took.keys()].join(", ")}`, `${this.apart().toFixed(2)} ms`];
    yield ["different answers to them, but for date and request id", String(this.answers.size)];
  }
}

/** All that a client sees but what differs from answer to answer: the date and the request's own id. */
function bytesOf({ status, headers, text }: Answer): string {
  const kept = [...headers].filter(([name]) => name !== "date" && name !== "x-request-id");
  return JSON.stringify([status, kept, text]);
}

function medianOf(values: readonly number[]): number {
  return sorted(values)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function sorted(values: readonly number[]): number[] {
  return [...values].sort((one, other) => one - other);
}

function shuffled<Item>(items: readonly Item[], random: (below: number) => number): Item[] {
  const left = [...items];
  return items.map(() => left.splice(random(left.length), 1)[0] as Item);
}
