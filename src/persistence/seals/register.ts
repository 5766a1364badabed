import { SealBroken, type SealFinding } from "../../use-cases/shared/seal-finding";
import { tagOf, type Seals } from "../../use-cases/operation/seals";
import {
  isPageSealed,
  keysOf,
  leafOf,
  parentOf,
  pathOf,
  pathsOf,
  ROOT,
  sealedPage,
  type RegisterPage,
} from "./register-page";
import type { SealHead } from "./seal-head";
import type { SealTables } from "./seal-tables";
import { entriesOf } from "./sealed-list";

/** Pages of the register, read together with the subjects below them. */
export class Register {
  readonly #pages: ReadonlyMap<string, RegisterPage>;
  readonly #entries = new Map<string, Map<string, string>>();
  readonly #faults = new Map<string, SealFinding["fault"] | null>();

  constructor(
    private readonly seals: Seals,
    pages: readonly RegisterPage[],
  ) {
    this.#pages = new Map(pages.map((page) => [page.page, page]));
  }

  /**
   * What is wrong with a subject's place in the register and with the pages above it, given its head's seal,
   * if any.
   */
  faultOf(chain: string, seal: string | null): SealFinding | null {
    const path = pathOf(chain);
    for (const [i, page] of path.entries()) {
      const fault = this.#faultOfPage(page);
      if (fault) return { fault, table: "seal_register", id: page, chain };
      const below = path[i + 1];
      if (below === undefined) break;
      const listed = this.entriesOf(page).get(below);
      const found = this.#pages.get(below);
      if (listed === undefined && found === undefined) return seal === null ? null : unlisted(chain);
      if (listed === undefined || found === undefined || tagOf(found.seal) !== listed)
        return { fault: "REGISTER", table: "seal_register", id: below, chain };
    }
    const listed = this.entriesOf(leafOf(chain)).get(chain);
    if (listed === undefined) return seal === null ? null : unlisted(chain);
    if (seal === null) return { fault: "HEAD", table: "seal_head", id: chain, chain };
    return listed === tagOf(seal) ? null : { fault: "OUTDATED", table: "seal_head", id: chain, chain };
  }

  /** What is wrong with a page alone, and with its place among the others. */
  faultOfPage(page: string): SealFinding | null {
    const finding = { table: "seal_register", id: page, chain: null };
    const fault = this.#faultOfPage(page);
    if (fault) return { ...finding, fault };
    const parent = parentOf(page);
    if (parent === null) return null;
    if (this.#faultOfPage(parent)) return null;
    const seal = this.#pages.get(page)?.seal ?? "";
    return this.entriesOf(parent).get(page) === tagOf(seal) ? null : { ...finding, fault: "REGISTER" };
  }

  /** The entries of a page; none where it is missing or unsealed. */
  entriesOf(page: string): Map<string, string> {
    const known = this.#entries.get(page);
    if (known) return known;
    const entries = this.#faultOfPage(page) ? new Map<string, string>() : entriesOf(this.#textOf(page));
    this.#entries.set(page, entries);
    return entries;
  }

  /** The pages that were read. */
  names(): Iterable<string> {
    return this.#pages.keys();
  }

  /** Whether an older key sealed one of the pages above a subject. */
  isOutdated(chain: string): boolean {
    return pathOf(chain).some((page) => this.#pages.get(page)?.keyId !== this.seals.current);
  }

  /** Whether the system has sealed with a key of this id, as far as the root can be read. */
  mayBeKey(keyId: string): boolean {
    return this.#faultOfPage(ROOT) !== null || this.keys().includes(keyId);
  }

  keys(): string[] {
    const root = this.#pages.get(ROOT);
    return root ? keysOf(root) : [];
  }

  #textOf(page: string): string {
    return this.#pages.get(page)?.entries ?? "[]";
  }

  #faultOfPage(name: string): SealFinding["fault"] | null {
    const known = this.#faults.get(name);
    if (known !== undefined) return known;
    const fault = this.#judged(name);
    this.#faults.set(name, fault);
    return fault;
  }

  #judged(name: string): SealFinding["fault"] | null {
    const page = this.#pages.get(name);
    if (!page) return "REGISTER";
    if (!this.seals.knows(page.keyId))
      return name === ROOT || this.mayBeKey(page.keyId) ? "UNKNOWN_KEY" : "REGISTER";
    return isPageSealed(this.seals, page) ? null : "REGISTER";
  }
}

function unlisted(chain: string): SealFinding {
  return { fault: "UNLISTED", table: "seal_head", id: chain, chain };
}

/**
 * Enters heads in the register in place of earlier ones. The root is locked last, until the unit of work
 * ends. So writers wait for each other only during a commit, and never in a circle.
 */
export async function enterInRegister(
  tables: SealTables,
  seals: Seals,
  changes: readonly { readonly before: SealHead | null; readonly after: SealHead }[],
): Promise<void> {
  const chains = changes.map(({ after }) => after.chain);
  const names = pathsOf(chains);
  const faultsIn = (register: Register): SealFinding[] =>
    changes
      .map(({ before, after }) => register.faultOf(after.chain, before?.seal ?? null))
      .filter((fault) => fault !== null);
  let register = new Register(seals, await tables.takePages(names));
  if (faultsIn(register).length > 0) {
    // A statement that waited for the root does not see pages that were added meanwhile; the next one does.
    register = new Register(seals, await tables.pages(names));
    const faults = faultsIn(register);
    if (faults.length > 0) throw new SealBroken(faults);
  }
  for (const { after } of changes)
    register.entriesOf(leafOf(after.chain)).set(after.chain, tagOf(after.seal));
  const keys = new Set([...register.keys(), seals.current]);
  const pages: RegisterPage[] = [];
  // From the leaves up: each page names the seals of those below it. The root's name is no longer than a leaf's.
  const dirty = names.filter((page) => page !== ROOT);
  for (const name of [...dirty.sort((one, other) => other.length - one.length), ROOT]) {
    const page = sealedPage(seals, name, register.entriesOf(name), name === ROOT ? keys : undefined);
    const parent = parentOf(name);
    if (parent !== null) register.entriesOf(parent).set(name, tagOf(page.seal));
    pages.push(page);
  }
  await tables.savePages(pages);
}
