import { parse, type DocumentNode, type GraphQLSchema } from "graphql";
import { judgeDocument, type JudgedDocument } from "../../api/graphql/cost/document-limits";

/** Ten times the largest operation of the SDK; the operations' limits refuse costly documents below it. */
export const PARSE_OPTIONS = { maxLexicalTokens: 2_000 };
/** Memory for the most recent documents. */
const MOST_KEPT_BYTES = 32 * 1024 * 1024;
/** Measured: 400 for the document itself, 250 for what is planned for it once it is executed. */
const BYTES_PER_TOKEN = 700;

interface Kept extends JudgedDocument {
  readonly bytes: number;
  /** Absent until it was found valid. */
  valid?: DocumentNode;
}

/**
 * Documents with their verdicts, by the hash of their text. As Apollo's store of documents it gives the valid
 * ones. In place of a refused document it gives a trivial one, so that Apollo does not validate it.
 */
export class JudgedDocuments {
  /** In the order of their last requests. */
  readonly #kept = new Map<string, Kept>();
  readonly #inPlaceOfRefused = parse("{ __typename }");
  #bytes = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly mostBytes = MOST_KEPT_BYTES,
  ) {}

  /** `undefined` where the text is no document: Apollo reports why. */
  judge(source: string, hash: string): JudgedDocument | undefined {
    const kept = this.#kept.get(hash);
    if (kept) {
      this.#kept.delete(hash);
      this.#kept.set(hash, kept);
      return kept;
    }
    const document = parsed(source);
    if (!document) return undefined;
    const bytes = source.length * 2 + (document.tokenCount ?? 0) * BYTES_PER_TOKEN;
    const judged: Kept = { ...judgeDocument(this.schema, document), bytes };
    this.#keep(hash, judged);
    return judged;
  }

  get(key: string): Promise<DocumentNode | undefined> {
    const kept = this.#kept.get(hashIn(key));
    return Promise.resolve(kept?.refusal ? this.#inPlaceOfRefused : kept?.valid);
  }

  set(key: string, document: DocumentNode): Promise<void> {
    const kept = this.#kept.get(hashIn(key));
    if (kept && !kept.refusal) kept.valid = document;
    return Promise.resolve();
  }

  delete(key: string): Promise<boolean> {
    const kept = this.#kept.get(hashIn(key));
    this.#bytes -= kept?.bytes ?? 0;
    return Promise.resolve(this.#kept.delete(hashIn(key)));
  }

  #keep(hash: string, judged: Kept): void {
    this.#kept.set(hash, judged);
    this.#bytes += judged.bytes;
    for (const [oldest, { bytes }] of this.#kept) {
      if (this.#bytes <= this.mostBytes) return;
      this.#kept.delete(oldest);
      this.#bytes -= bytes;
    }
  }
}

function parsed(source: string): DocumentNode | undefined {
  try {
    return parse(source, PARSE_OPTIONS);
  } catch {
    return undefined;
  }
}

/** Apollo writes a prefix of its own before the hash. */
function hashIn(key: string): string {
  return key.slice(-64);
}
