import { keptBy } from "../../use-cases/shared/kept-by";
import { SealBroken, type SealFinding } from "../../use-cases/shared/seal-finding";
import { tagOf, type Seals } from "../../use-cases/operation/seals";
import type { Entered } from "./proven-register";
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
import { EMPTY, entriesOf, tagListed, withEntry, type Entries } from "./sealed-list";

/** `ABSENT`: nothing leads there, and nothing is there. */
type Way = Pick<SealFinding, "fault" | "id"> | "ABSENT" | null;

const NOTHING: Entries = new Map();
/** Of a page whose seal was verified. */
const listedOn = keptBy(({ entries }: RegisterPage): Entries => entriesOf(entries));

/** Pages of the register, read together with what they are to vouch for. */
export class Register {
  readonly #pages: ReadonlyMap<string, RegisterPage>;
  /** What was entered since they were read. */
  readonly #changed = new Map<string, string>();
  readonly #faults = new Map<string, SealFinding["fault"] | null>();
  readonly #ways = new Map<string, Way>();

  /** `verified`: pages that were verified before. */
  constructor(
    private readonly seals: Seals,
    pages: readonly RegisterPage[],
    verified: readonly RegisterPage[] = [],
  ) {
    this.#pages = new Map([...pages, ...verified].map((page) => [page.page, page]));
    for (const { page } of verified) this.#faults.set(page, null);
  }

  /**
   * What is wrong with a subject's place in the register, all pages above it included: its head has this seal, or there
   * is none yet.
   */
  faultOf(chain: string, seal: string | null): SealFinding | null {
    const leaf = leafOf(chain);
    const way = this.#wayTo(leaf);
    if (way === "ABSENT") return seal === null ? null : unlisted(chain);
    if (way !== null) return { ...way, table: "seal_register", chain };
    const listed = this.#listed(leaf, chain);
    if (listed === undefined) return seal === null ? null : unlisted(chain);
    if (seal === null) return { fault: "HEAD", table: "seal_head", id: chain, chain };
    return listed === tagOf(seal) ? null : { fault: "OUTDATED", table: "seal_head", id: chain, chain };
  }

  /** What is wrong with a page and with those above it. Many subjects share these: they are looked at once. */
  #wayTo(page: string): Way {
    const known = this.#ways.get(page);
    if (known !== undefined) return known;
    const way = this.#lookedAt(page);
    this.#ways.set(page, way);
    return way;
  }

  #lookedAt(page: string): Way {
    const parent = parentOf(page);
    if (parent !== null) {
      const above = this.#wayTo(parent);
      if (above !== null) return above;
      const listed = this.#listed(parent, page);
      const found = this.#pages.get(page);
      if (listed === undefined && found === undefined) return "ABSENT";
      if (listed === undefined || found === undefined || tagOf(found.seal) !== listed)
        return { fault: "REGISTER", id: page };
    }
    const fault = this.#faultOfPage(page);
    return fault && { fault, id: page };
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

  /** What a page lists; nothing where it is not there or not sealed. */
  entriesOf(page: string): Entries {
    const changed = this.#changed.get(page);
    if (changed !== undefined) return entriesOf(changed);
    const read = this.#pages.get(page);
    return read && !this.#faultOfPage(page) ? listedOn(read) : NOTHING;
  }

  /** The same as it is stored. */
  textOf(page: string): string {
    const changed = this.#changed.get(page);
    if (changed !== undefined) return changed;
    const read = this.#pages.get(page);
    return read && !this.#faultOfPage(page) ? read.entries : EMPTY;
  }

  /** One entry, without reading the others. */
  #listed(page: string, name: string): string | undefined {
    const changed = this.#changed.get(page);
    if (changed !== undefined) return tagListed(changed, name);
    const read = this.#pages.get(page);
    return read && !this.#faultOfPage(page) ? tagListed(read.entries, name) : undefined;
  }

  enter(page: string, entry: string, seal: string): void {
    if (this.#ways.size > 0) this.#ways.clear();
    this.#changed.set(page, withEntry(this.textOf(page), entry, tagOf(seal)));
  }

  /** Of the pages that were read. */
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
    return this.root ? keysOf(this.root) : [];
  }

  /** As it was read. */
  get root(): RegisterPage | undefined {
    return this.#pages.get(ROOT);
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
 * Enters heads in the register, in the place of those that were there before. The root is held until the unit of work
 * ends, and is taken last of all: writers wait for one another no longer than a commit takes, and nobody waits in a circle.
 */
export async function enterInRegister(
  tables: SealTables,
  seals: Seals,
  changes: readonly { readonly before: SealHead | null; readonly after: SealHead }[],
  {
    registerOf = (pages) => new Register(seals, pages),
    onHeld = () => Promise.resolve(),
  }: {
    readonly registerOf?: (pages: readonly RegisterPage[]) => Register;
    /** Called with the seal of the root that is held. */
    readonly onHeld?: (root: string) => Promise<void>;
  } = {},
): Promise<Entered> {
  const chains = changes.map(({ after }) => after.chain);
  const names = pathsOf(chains);
  const faultsIn = (register: Register): SealFinding[] =>
    changes
      .map(({ before, after }) => register.faultOf(after.chain, before?.seal ?? null))
      .filter((fault) => fault !== null);
  let register = registerOf(await tables.takePages(names));
  if (faultsIn(register).length > 0) {
    // A statement that waited for the root does not see pages that were added meanwhile; the next one does.
    register = registerOf(await tables.pages(names));
    const faults = faultsIn(register);
    if (faults.length > 0) throw new SealBroken(faults);
  }
  const before = register.root;
  await onHeld(before?.seal ?? "");
  for (const { after } of changes) register.enter(leafOf(after.chain), after.chain, after.seal);
  const keys = new Set([...register.keys(), seals.current]);
  const pages: RegisterPage[] = [];
  // From the leaves up: each page names the seals of those below it. The root's name is no longer than a leaf's.
  const dirty = names.filter((page) => page !== ROOT);
  for (const name of [...dirty.sort((one, other) => other.length - one.length), ROOT]) {
    const page = sealedPage(seals, name, register.textOf(name), name === ROOT ? keys : undefined);
    const parent = parentOf(name);
    if (parent !== null) register.enter(parent, name, page.seal);
    pages.push(page);
  }
  await tables.savePages(pages);
  return { before: before?.seal ?? "", root: pages.at(-1) as RegisterPage, pages };
}
