import { hash } from "node:crypto";
import type { RegisterPage } from "./register-page";
import type { SealHead } from "./seal-head";
import type { FoundChains, FoundTexts, SealedRow, SubjectDigests } from "./found-chains";

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
  readonly #headTexts = new Map<string, FoundTexts>();
  /** The rows of each subject, events apart. */
  readonly #texts = new Map<string, FoundTexts[]>();
  readonly #rowTexts: FoundTexts[] = [];
  readonly #row: Reading["row"];
  readonly #digests = new Map<string, SubjectDigests>();
  #rows: readonly SealedRow[] | undefined;

  constructor(found: readonly FoundTexts[], { head, page, row }: Reading) {
    this.#row = row;
    for (const each of found)
      if (each.table === "seal_register") this.pages.push(page(each));
      else {
        if (each.table === "seal_head") {
          this.heads.set(each.chain, head(each));
          this.#headTexts.set(each.chain, each);
          continue;
        }
        this.#rowTexts.push(each);
        if (each.table !== "event") this.#addText(each);
      }
  }

  get rows(): readonly SealedRow[] {
    return (this.#rows ??= this.#rowTexts.map(this.#row));
  }

  digestsOf(chain: string): SubjectDigests {
    const known = this.#digests.get(chain);
    if (known) return known;
    const rows = digestOf(this.#texts.get(chain) ?? []);
    const head = this.#headTexts.get(chain);
    const whole = head ? hash("sha256", `${rows}${marked(head.data)}`, "binary") : "";
    const digests = { rows, whole };
    this.#digests.set(chain, digests);
    return digests;
  }

  #addText(text: FoundTexts): void {
    const ofSubject = this.#texts.get(text.chain);
    if (ofSubject) ofSubject.push(text);
    else this.#texts.set(text.chain, [text]);
  }
}

function digestOf(texts: readonly FoundTexts[]): string {
  let text = "";
  for (const { table, id, data, stored } of texts)
    text += `${marked(table)}${marked(id)}${marked(data)}${marked(stored)}`;
  return hash("sha256", text, "binary");
}

/** Tells where a text ends. */
function marked(text: string | null): string {
  return text === null ? "n" : `${String(text.length)}:${text}`;
}
