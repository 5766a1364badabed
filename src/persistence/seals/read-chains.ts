import { hash } from "node:crypto";
import type { RegisterPage } from "./register-page";
import type { SealHead } from "./seal-head";
import type { FoundChains, FoundTexts, SealedRow, SubjectDigests, SubjectTexts } from "./found-chains";
import { FoundRow, FoundSubject } from "./found-row";
import { RowMap } from "./row-map";

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
  readonly #subjects = new Map<string, FoundSubject>();
  readonly #found: FoundRow[] = [];
  readonly #digests = new Map<string, SubjectDigests>();
  #rows: readonly SealedRow[] | undefined;
  #byName: RowMap<FoundRow> | undefined;

  constructor(found: readonly FoundTexts[], { head, page, row }: Reading) {
    for (const each of found)
      if (each.table === "seal_register") this.pages.push(page(each));
      else if (each.table === "seal_head") this.heads.set(each.chain, head(each));
      else {
        const foundRow = new FoundRow(each, row);
        this.#found.push(foundRow);
        if (each.table !== "event") this.#add(foundRow);
      }
  }

  get rows(): readonly SealedRow[] {
    return (this.#rows ??= this.#found.map(({ row }) => row));
  }

  textsOf(chain: string): SubjectTexts {
    return this.#subjects.get(chain) ?? NOTHING;
  }

  rowAt(table: string, id: string): SealedRow | undefined {
    if (!this.#byName) {
      this.#byName = new RowMap();
      for (const found of this.#found) this.#byName.set(found.texts, found);
    }
    return this.#byName.get(table, id)?.row;
  }

  digestsOf(chain: string): SubjectDigests {
    const known = this.#digests.get(chain);
    if (known) return known;
    const rows = digestOf(this.#subjects.get(chain) ?? NOTHING);
    const head = this.heads.get(chain);
    const digests = { rows, whole: head ? wholeOf(rows, head) : "" };
    this.#digests.set(chain, digests);
    return digests;
  }

  #add(found: FoundRow): void {
    const { chain } = found.texts;
    const subject = this.#subjects.get(chain) ?? new FoundSubject();
    subject.found.push(found);
    this.#subjects.set(chain, subject);
  }
}

const NOTHING = new FoundSubject();

/** The rows of most subjects fit, in UTF-8: three bytes for a character at most. To join them would copy them once more. */
const ROOM = Buffer.alloc(65_536);
const BYTES_OF_CHARACTER = 3;

function digestOf({ found }: FoundSubject): string {
  let marks = `${String(found.length)};`;
  let characters = 0;
  for (const { texts } of found) {
    marks += `${marked(texts.table)}${marked(texts.id)}${marked(texts.stored)}${String(texts.data.length)};`;
    characters += texts.data.length;
  }
  if (BYTES_OF_CHARACTER * (marks.length + characters) > ROOM.length)
    return hash(
      "sha256",
      found.reduce((text, { texts }) => text + texts.data, marks),
      "binary",
    );
  let length = ROOM.write(marks);
  for (const { texts } of found) length += ROOM.write(texts.data, length);
  return hash("sha256", ROOM.subarray(0, length), "binary");
}

/** Stands for a subject's rows, by what stands for them, under its head. */
export function wholeOf(rows: string, { keyId, eventCount, lastLink, entries, seal }: SealHead): string {
  const values = [keyId, JSON.stringify(eventCount), lastLink, entries, seal];
  return hash("sha256", `${rows}${values.map(marked).join("")}`, "binary");
}

/** Tells where a text ends. */
function marked(text: string | null): string {
  return text === null ? "n" : `${String(text.length)}:${text}`;
}
