import { hash, randomBytes } from "node:crypto";
import type { FoundTexts } from "./found-chains";
import { valuesOfText } from "./row-text";
import { columnsOfTable } from "./sealed-columns";
import type { ShownRow } from "./shown-row";
import type { Proof } from "./verified-subjects";

/** The tables from which nearly every read of a guarantee shows a row, in the order of their digests. */
const TABLES: readonly string[] = ["guarantee", "certificate", "guarantee_end"];
/** Two numbers of 32 bits for what it is found by, two for each digest, two for that of all its rows, and two for its proof. */
const WORDS = 2 + 2 * TABLES.length + 2 + 2;
const ALL = WORDS - 4;
const BEGINNING = WORDS - 2;
const AT = WORDS - 1;
/** Guarantees that share a place among them. */
const WAYS = 32;
const FEWEST = 1_024;
/** Of 48 bytes each; whoever has so many has a database of 13 GB. */
const MOST = 2_097_152;
const SECOND = 1_000;
const SUPERSEDED = columnsOfTable("certificate").findIndex(({ name }) => name === "superseded_by_id");
const OUTCOME = columnsOfTable("guarantee_pending_end").findIndex(({ name }) => name === "outcome");

interface Digest {
  readonly high: number;
  readonly low: number;
}

const NONE: Digest = { high: 0, low: 0 };

/**
 * Guarantees that were verified though nobody has asked for them: what stands for their rows takes 48 bytes each, in
 * places of which a quarter to five eighths are free, so that nearly all are known. Digests of 64 bits are enough: they are made with a secret of this process.
 */
export class SweptGuarantees {
  readonly #secret = randomBytes(16).toString("latin1");
  #words = new Uint32Array(0);
  #count = 0;

  constructor(private readonly most = MOST) {}

  /** In bytes. */
  get size(): number {
    return this.#words.byteLength;
  }

  get count(): number {
    return this.#count;
  }

  /** Takes a guarantee by the texts of its rows, under a head that is proven. `all`: stands for all of its rows with their seals. */
  take(chain: string, rows: readonly FoundTexts[], proof: Proof, all: string): void {
    const key = this.#digestOf(chain);
    // A read may show the end that waits for its confirmation: such guarantees are few.
    if (rows.some(isWaitingEnd)) {
      this.#forget(key);
      return;
    }
    if (this.#count >= (this.#capacity * 3) / 4) this.#grow();
    const place = this.#placeOf(key) ?? this.#emptyPlaceFor(key.low);
    if (place === null) return;
    const digests = TABLES.map((table) => this.#digestOfText(shownOf(table, rows)));
    this.#write(place, [key, ...digests, this.#digestOf(all)], proof);
  }

  /** Whether this stands for all of its rows as they were taken, however long ago. */
  hasAll(chain: string, all: string): boolean {
    const place = this.#placeOf(this.#digestOf(chain));
    if (place === null) return false;
    const { high, low } = this.#digestOf(all);
    return this.#word(place, ALL) === high && this.#word(place, ALL + 1) === low;
  }

  /** Whether these are rows of this guarantee, taken at this time or later, while nobody else entered anything. */
  has(chain: string, rows: readonly ShownRow[], beginning: number, since: number): boolean {
    const place = this.#placeOf(this.#digestOf(chain));
    if (place === null || this.#word(place, BEGINNING) !== beginning) return false;
    if (this.#word(place, AT) * SECOND < since) return false;
    return rows.every(({ table, text }) => {
      const at = TABLES.indexOf(table);
      // It has none that waits.
      if (at < 0) return table === "guarantee_pending_end" && text === null;
      const { high, low } = this.#digestOfText(text);
      return this.#word(place, 2 + 2 * at) === high && this.#word(place, 3 + 2 * at) === low;
    });
  }

  forget(chain: string): void {
    this.#forget(this.#digestOf(chain));
  }

  #forget(key: Digest): void {
    const place = this.#placeOf(key);
    if (place === null) return;
    this.#words.fill(0, place, place + WORDS);
    this.#count -= 1;
  }

  get #capacity(): number {
    return this.#words.length / WORDS;
  }

  #word(place: number, at: number): number {
    return this.#words[place + at] ?? 0;
  }

  /** The first of the places where a guarantee of this key may be. */
  #firstPlaceOf(low: number): number {
    return (low % (this.#capacity / WAYS)) * WAYS * WORDS;
  }

  #placeOf(key: Digest): number | null {
    if (this.#words.length === 0) return null;
    const first = this.#firstPlaceOf(key.low);
    for (let place = first; place < first + WAYS * WORDS; place += WORDS)
      if (this.#word(place, 0) === key.high && this.#word(place, 1) === key.low) return place;
    return null;
  }

  #write(place: number, digests: readonly Digest[], { beginning, at }: Proof): void {
    if (this.#word(place, AT) === 0) this.#count += 1;
    digests.forEach(({ high, low }, i) => {
      this.#words[place + 2 * i] = high;
      this.#words[place + 2 * i + 1] = low;
    });
    this.#words[place + BEGINNING] = beginning;
    // An empty place has no time.
    this.#words[place + AT] = Math.max(1, Math.floor(at / SECOND));
  }

  #grow(): void {
    if (this.#capacity >= this.most) return;
    const before = this.#words;
    this.#words = new Uint32Array(Math.max(WORDS * FEWEST, 2 * before.length));
    for (let from = 0; from < before.length; from += WORDS) {
      const place = before[from + AT] === 0 ? null : this.#emptyPlaceFor(before[from + 1] ?? 0);
      if (place !== null) this.#words.set(before.subarray(from, from + WORDS), place);
    }
  }

  #emptyPlaceFor(low: number): number | null {
    const first = this.#firstPlaceOf(low);
    for (let place = first; place < first + WAYS * WORDS; place += WORDS)
      if (this.#word(place, AT) === 0) return place;
    return null;
  }

  #digestOfText(text: string | null): Digest {
    return text === null ? NONE : this.#digestOf(text);
  }

  #digestOf(text: string): Digest {
    const digest = hash("sha256", this.#secret + text, "binary");
    return { high: wordOf(digest, 0), low: wordOf(digest, 4) };
  }
}

function wordOf(digest: string, at: number): number {
  return (
    ((digest.charCodeAt(at) << 24) |
      (digest.charCodeAt(at + 1) << 16) |
      (digest.charCodeAt(at + 2) << 8) |
      digest.charCodeAt(at + 3)) >>>
    0
  );
}

function isWaitingEnd({ table, data }: FoundTexts): boolean {
  return table === "guarantee_pending_end" && valuesOfText(table, data)?.[OUTCOME] === null;
}

/** The row of a table that reads show. */
function shownOf(table: string, rows: readonly FoundTexts[]): string | null {
  const ofTable = rows.filter((row) => row.table === table);
  if (ofTable.length <= 1 || table !== "certificate") return ofTable[0]?.data ?? null;
  return ofTable.find(({ data }) => valuesOfText(table, data)?.[SUPERSEDED] === null)?.data ?? null;
}
