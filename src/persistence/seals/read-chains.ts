import { hash } from "node:crypto";
import type { RegisterPage } from "./register-page";
import type { SealHead } from "./seal-head";
import type { FoundChains, FoundTexts, SealedRow } from "./found-chains";

/** How texts are read. */
export interface Reading {
  readonly head: (found: FoundTexts) => SealHead;
  readonly page: (found: FoundTexts) => RegisterPage;
  readonly row: (found: FoundTexts) => SealedRow;
}

/** What one statement has found. Rows are read out of their texts once somebody asks for them. */
export class ReadChains implements FoundChains {
  readonly heads = new Map<string, SealHead>();
  readonly pages: RegisterPage[] = [];
  /** The rows of each subject, events apart. */
  readonly #texts = new Map<string, FoundTexts[]>();
  readonly #rowTexts: FoundTexts[] = [];
  readonly #row: Reading["row"];
  readonly #digests = new Map<string, string>();
  #rows: readonly SealedRow[] | undefined;

  constructor(found: readonly FoundTexts[], { head, page, row }: Reading) {
    this.#row = row;
    for (const each of found)
      if (each.table === "seal_register") this.pages.push(page(each));
      else {
        if (each.table === "seal_head") {
          this.heads.set(each.chain, head(each));
          continue;
        }
        this.#rowTexts.push(each);
        if (each.table !== "event") this.#addText(each);
      }
  }

  get rows(): readonly SealedRow[] {
    return (this.#rows ??= this.#rowTexts.map(this.#row));
  }

  digestOf(chain: string): string {
    const known = this.#digests.get(chain);
    if (known !== undefined) return known;
    let text = "";
    for (const { table, id, data, stored } of this.#texts.get(chain) ?? [])
      text += `${marked(table)}${marked(id)}${marked(data)}${marked(stored)}`;
    const digest = hash("sha256", text, "binary");
    this.#digests.set(chain, digest);
    return digest;
  }

  #addText(text: FoundTexts): void {
    const ofSubject = this.#texts.get(text.chain);
    if (ofSubject) ofSubject.push(text);
    else this.#texts.set(text.chain, [text]);
  }
}

/** Tells where a text ends. */
function marked(text: string | null): string {
  return text === null ? "n" : `${String(text.length)}:${text}`;
}
