import type { PathOf, Picked, Requested, Whole } from "./view";

/**
 * The fields somebody asked for, as dotted paths below what is read: `number`, `certificate`, `certificate.digest`.
 * A read fetches these columns, joins these parties, and leaves the rest of the view empty. The same one is asked for again
 * and again: what is worked out of it is kept with it. Whoever wants a field wants the parts that it lies in.
 */
export class Wanted implements Iterable<string> {
  readonly #paths: ReadonlySet<string>;
  /** The parts of which all columns are wanted; the empty path is all that is read. */
  readonly #whole: ReadonlySet<string>;
  readonly #below = new Map<string, Wanted>();

  constructor(paths: Iterable<string>, whole: Iterable<string> = []) {
    this.#paths = new Set([...paths].flatMap((path) => [...partsAbove(path), path]));
    this.#whole = new Set(whole);
  }

  get size(): number {
    return this.#paths.size;
  }

  /** Whether all columns of what is read are wanted. */
  get isWhole(): boolean {
    return this.#whole.has("");
  }

  /** Whether a part, or a field that is read by a statement of its own, was asked for by its name. */
  has(path: string): boolean {
    return this.#paths.has(path);
  }

  /** Whether a column was asked for: by its name, or with all of a part that it belongs to. */
  hasColumn(path: string): boolean {
    return this.#paths.has(path) || this.#isOfWhole(path);
  }

  /** What is wanted below any of these parts, relative to them: `nodes` and `edges.node` of a connection, say. */
  below(...parts: readonly string[]): Wanted {
    const name = parts.join(" ");
    const known = this.#below.get(name);
    if (known) return known;
    const relative = (paths: Iterable<string>): string[] =>
      [...paths].flatMap((path) =>
        parts.filter((part) => path.startsWith(`${part}.`)).map((part) => path.slice(part.length + 1)),
      );
    const all = parts.some((part) => this.#isOfWhole(part)) ? [""] : [];
    const below = new Wanted(relative(this.#paths), [...relative(this.#whole), ...all]);
    this.#below.set(name, below);
    return below;
  }

  /** Under other names. */
  renamed(nameOf: (path: string) => string): Wanted {
    return new Wanted([...this.#paths].map(nameOf), [...this.#whole].map(nameOf));
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#paths.values();
  }

  #isOfWhole(path: string): boolean {
    return this.#whole.size > 0 && ["", ...partsAbove(path), path].some((part) => this.#whole.has(part));
  }
}

/** Nothing but whether it is there. */
export const NOTHING = new Wanted([]);

declare const NEEDED: unique symbol;

/** Fields that a use case needs: it is given these, and the compiler knows of no others. */
export interface Needed<View, Read> extends Wanted {
  /** There is none: it only keeps the two types. */
  readonly [NEEDED]: (view: View) => Read;
}

/** Names the fields of a view that are needed. An object is all of its columns; what is read apart is asked for by its name. */
export function needed<View>(): <const Path extends PathOf<View>>(
  ...paths: readonly Path[]
) => Needed<View, Picked<View, Path>> {
  return <Path extends PathOf<View>>(...paths: readonly Path[]) =>
    new Wanted(paths, paths) as Needed<View, Picked<View, Path>>;
}

/** All columns of a view are needed. */
export function wholly<View>(): Needed<View, Whole<View>> {
  return new Wanted([], [""]) as Needed<View, Whole<View>>;
}

/** What a read gives, by how it was asked. */
export type Shown<View, Asked extends Wanted> =
  Asked extends Needed<infer Of, infer Read> ? (View extends Of ? Read : never) : Requested<View>;

/** `worksContract.workPeriod.from` lies in `worksContract` and `worksContract.workPeriod`. */
function partsAbove(path: string): string[] {
  const names = path.split(".");
  return names.slice(1).map((_, i) => names.slice(0, i + 1).join("."));
}
