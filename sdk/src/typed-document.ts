/**
 * A GraphQL document that knows its result and variables: a plain string at run time. `__apiType` never holds
 * anything; it is the name under which code generators keep the two types.
 */
export type TypedDocument<Result, Variables> = string & {
  readonly __apiType?: (variables: Variables) => Result;
};

/**
 * What {@link Hosho.request} takes: a string, or a document that a code generator made with `documentMode: string`.
 * A parsed document (`DocumentNode`) is not among them; print it first.
 */
export interface DocumentText<Result, Variables> {
  toString(): string;
  readonly __apiType?: ((variables: Variables) => Result) | undefined;
  readonly definitions?: never;
}
