import type { FoundChains } from "./found-chains";
import type { RegisterPage } from "./register-page";
import type { SealHead } from "./seal-head";

/**
 * Heads and pages that a unit of work has read or written, where it is the only writer until it ends: they are as they were
 * then, unless a trigger changes them. So whoever replaces one compares it with what is stored. Where others write beside it,
 * nothing is known before it is locked.
 */
export class HeldSeals {
  readonly #heads = new Map<string, SealHead>();
  readonly #pages = new Map<string, RegisterPage>();

  constructor(private readonly isOnlyWriter: boolean) {}

  learn({ heads, pages }: Pick<FoundChains, "heads" | "pages">): void {
    this.learnHeads(heads.values());
    this.learnPages(pages);
  }

  learnPages(pages: Iterable<RegisterPage>): void {
    if (this.isOnlyWriter) for (const page of pages) this.#pages.set(page.page, page);
  }

  learnHeads(heads: Iterable<SealHead>): void {
    if (this.isOnlyWriter) for (const head of heads) this.#heads.set(head.chain, head);
  }

  headOf(chain: string): SealHead | undefined {
    return this.#heads.get(chain);
  }

  page(name: string): RegisterPage | undefined {
    return this.#pages.get(name);
  }
}
