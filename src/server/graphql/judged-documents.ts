import {
  getOperationAST,
  OperationTypeNode,
  parse,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { judgeDocument, type JudgedDocument } from "../../api/graphql/cost/document-limits";

/** Ten times the largest operation of the SDK; the operations' limits refuse costly documents below it. */
export const PARSE_OPTIONS = { maxLexicalTokens: 2_000 };
/** Memory for the most recent documents. */
const MOST_KEPT_BYTES = 32 * 1024 * 1024;
/** Measured: 400 for the document itself, 700 for what is planned for it once it is executed. */
const BYTES_PER_TOKEN = 1_100;

interface Kept extends JudgedDocument {
  readonly source: string;
  readonly hash: string;
  readonly bytes: number;
  /** Absent until it was found valid. */
  valid?: DocumentNode;
  /** By name; `""` where none is named. */
  readonly operations: Map<string, KnownOperation>;
}

/** An operation of a document that was found valid. */
export interface KnownOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/**
 * Documents with their verdicts, by the hash of their text. To Apollo it gives the valid ones. In place of a refused
 * document it gives a trivial one, so that Apollo does not validate it.
 */
export class JudgedDocuments {
  /** In the order of their last requests. */
  readonly #kept = new Map<string, Kept>();
  readonly #bySource = new Map<string, Kept>();
  /** Need not be moved in their order. */
  #newest: Kept | undefined;
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
      this.#touch(kept);
      return kept;
    }
    const document = parsed(source);
    if (!document) return undefined;
    const bytes = source.length * 2 + (document.tokenCount ?? 0) * BYTES_PER_TOKEN;
    const judged: Kept = {
      ...judgeDocument(this.schema, document),
      source,
      hash,
      bytes,
      operations: new Map(),
    };
    this.#keep(judged);
    return judged;
  }

  /** The operation of this name, or the only one, of a text that any caller may execute at once. */
  known(source: string, name: string): KnownOperation | undefined {
    const kept = this.#bySource.get(source);
    if (!kept?.valid || kept.refusal || kept.isIntrospecting) return undefined;
    this.#touch(kept);
    const known = kept.operations.get(name);
    if (known) return known;
    const document = kept.valid;
    const operation = getOperationAST(document, name === "" ? null : name);
    if (!operation || operation.operation === OperationTypeNode.SUBSCRIPTION) return undefined;
    kept.operations.set(name, { document, operation });
    return { document, operation };
  }

  /** What Apollo may take without parsing and validating it. */
  inPlaceOf(hash: string): DocumentNode | undefined {
    const kept = this.#kept.get(hash);
    return kept?.refusal ? this.#inPlaceOfRefused : kept?.valid;
  }

  foundValid(hash: string, document: DocumentNode): void {
    const kept = this.#kept.get(hash);
    if (kept && !kept.refusal) kept.valid = document;
  }

  #keep(judged: Kept): void {
    this.#kept.set(judged.hash, judged);
    this.#bySource.set(judged.source, judged);
    this.#newest = judged;
    this.#bytes += judged.bytes;
    for (const oldest of this.#kept.values()) {
      if (this.#bytes <= this.mostBytes) return;
      this.#forget(oldest);
    }
  }

  #touch(kept: Kept): void {
    if (kept === this.#newest) return;
    this.#newest = kept;
    this.#kept.delete(kept.hash);
    this.#kept.set(kept.hash, kept);
  }

  #forget({ hash, source, bytes }: Kept): void {
    this.#kept.delete(hash);
    this.#bySource.delete(source);
    this.#bytes -= bytes;
  }
}

function parsed(source: string): DocumentNode | undefined {
  try {
    return parse(source, PARSE_OPTIONS);
  } catch {
    return undefined;
  }
}
