import { hash } from "node:crypto";
import type { Seals } from "../../use-cases/operation/seals";

/**
 * A page of the register of all subjects. The root lists the pages of one digit, each of them those of two,
 * and so on. A page of four digits lists the heads of subjects. Each entry has the tag of the seal below it.
 * An editor who removes or brings back a subject would so have to bring back every page above it.
 */
export interface RegisterPage {
  readonly page: string;
  readonly keyId: string;
  /** The entries below, as `textOf` writes them. */
  readonly entries: string;
  /** Of the root: the ids of all keys that sealed any row, separated by blanks; empty elsewhere. */
  readonly keys: string;
  readonly seal: string;
}

export const PAGE_COLUMNS = ["key_id", "entries", "keys", "seal"] as const;
export const ROOT = "root";
/** With this depth a page of a large database lists a dozen subjects. */
const DIGITS = 4;

/** The pages below the root: those of one digit. */
export const TOP_PAGES: readonly string[] = "0123456789abcdef".split("");

/** How many parts the pages of two digits divide all subjects into. */
export const PARTS = TOP_PAGES.length ** 2;

/** Whether it is the root or a page of one digit. */
export function isTop(page: string): boolean {
  return page === ROOT || page.length === 1;
}

type PageValues = [string, string, string, string];

/** From its columns in their order. */
export function pageOf(page: string, values: unknown[]): RegisterPage {
  const [keyId, entries, keys, seal] = values as PageValues;
  return { page, keyId, entries, keys, seal };
}

export function pageValues({ keyId, entries, keys, seal }: RegisterPage): PageValues {
  return [keyId, entries, keys, seal];
}

export function isPageSealed(seals: Seals, page: RegisterPage): boolean {
  return seals.once(page, () => seals.isSealed(page.keyId, pageParts(page), page.seal));
}

/** With these entries as `textOf` writes them, sealed with the current key. */
export function sealedPage(
  seals: Seals,
  page: string,
  entries: string,
  keys: ReadonlySet<string> = new Set(),
): RegisterPage {
  const sealed = { page, keyId: seals.current, entries, keys: [...keys].sort().join(" ") };
  return { ...sealed, seal: seals.seal(sealed.keyId, pageParts(sealed)) };
}

function pageParts({ page, entries, keys }: Omit<RegisterPage, "seal">): readonly unknown[] {
  return ["register", page, entries, keys];
}

/** The keys that a root names. */
export function keysOf({ keys }: RegisterPage): string[] {
  return keys.split(" ").filter((key) => key !== "");
}

/** The page that lists a subject. */
export function leafOf(chain: string): string {
  return pathOf(chain)[DIGITS] ?? ROOT;
}

/** A request asks for the same paths several times. */
const PATHS = new Map<string, readonly string[]>();
const MOST_PATHS = 2_000;

/** The pages above a subject, from the root down. */
export function pathOf(chain: string): readonly string[] {
  const known = PATHS.get(chain);
  if (known) return known;
  const leaf = hash("sha256", chain, "hex").slice(0, DIGITS);
  const path = [ROOT, ...Array.from({ length: DIGITS }, (_, i) => leaf.slice(0, i + 1))];
  if (PATHS.size >= MOST_PATHS) {
    const [oldest = ""] = PATHS.keys();
    PATHS.delete(oldest);
  }
  PATHS.set(chain, path);
  return path;
}

/** The part of a subject: the page of two digits above it, as a number. */
export function partOf(chain: string): number {
  return hash("sha256", chain, "binary").charCodeAt(0);
}

/** The pages above these subjects. */
export function pathsOf(chains: Iterable<string>): string[] {
  return [...new Set([...chains].flatMap(pathOf))];
}

/**
 * `null`: it is the root. Takes any name, since an editor of the database may have added a page of another.
 */
export function parentOf(page: string): string | null {
  if (page === ROOT) return null;
  return page.length <= 1 ? ROOT : page.slice(0, -1);
}

export function isLeaf(page: string): boolean {
  return page !== ROOT && page.length === DIGITS;
}
