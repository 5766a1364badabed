interface Sized<Value> {
  readonly value: Value;
  readonly size: number;
}

/**
 * Keeps values within a bound: those that were asked for or set lately. The sizes are the caller's, in whatever unit the
 * bound has.
 */
export class TwoGenerations<Value> {
  #young = new Map<string, Sized<Value>>();
  /** What was kept before, and is forgotten unless it is asked for again. */
  #old = new Map<string, Sized<Value>>();
  #youngSize = 0;
  #oldSize = 0;

  constructor(private readonly most: number) {}

  get(key: string): Value | undefined {
    const young = this.#young.get(key);
    if (young) return young.value;
    const old = this.#old.get(key);
    if (!old) return undefined;
    this.#remove(key);
    this.#add(key, old);
    return old.value;
  }

  set(key: string, value: Value, size: number): void {
    this.#remove(key);
    this.#add(key, { value, size });
  }

  delete(key: string): void {
    this.#remove(key);
  }

  /** Of all that is kept. */
  get size(): number {
    return this.#youngSize + this.#oldSize;
  }

  #add(key: string, sized: Sized<Value>): void {
    this.#young.set(key, sized);
    this.#youngSize += sized.size;
    if (this.#youngSize <= this.most / 2) return;
    this.#old = this.#young;
    this.#oldSize = this.#youngSize;
    this.#young = new Map();
    this.#youngSize = 0;
  }

  #remove(key: string): void {
    this.#youngSize -= this.#young.get(key)?.size ?? 0;
    this.#oldSize -= this.#old.get(key)?.size ?? 0;
    this.#young.delete(key);
    this.#old.delete(key);
  }
}
