/**
 * A document as text: a string, or one that a code generator made with `documentMode: string`. `__apiType` never holds
 * anything; it is the name under which code generators keep result and variables.
 */
export interface DocumentText<Result, Variables> {
  /** The document as it is sent. */
  toString(): string;
  /** Types alone. */
  readonly __apiType?: ((variables: Variables) => Result) | undefined;
  /** A text has none: it is no {@link ParsedDocument}. */
  readonly definitions?: never;
}

/** A parsed document: a `TypedDocumentNode` of a code generator or of gql.tada, or any `DocumentNode` of `graphql`. */
export interface ParsedDocument<Result, Variables> {
  /** Of what kind the node is: a document. */
  readonly kind: string;
  /** Its operation and its fragments. */
  readonly definitions: readonly {
    /** Of what kind the definition is: an operation or a fragment. */
    readonly kind: string;
  }[];
  /** Types alone. */
  readonly __apiType?: ((variables: Variables) => Result) | undefined;
}

/** A document that knows its result and its variables, as far as somebody typed it. */
export type TypedDocument<Result, Variables> =
  DocumentText<Result, Variables> | ParsedDocument<Result, Variables>;
