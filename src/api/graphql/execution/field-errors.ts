import {
  locatedError,
  responsePathAsArray,
  type FieldNode,
  type GraphQLError,
  type GraphQLResolveInfo,
} from "graphql";

/** Where a value stands in an answer; `undefined` is the whole. */
export type Path = GraphQLResolveInfo["path"] | undefined;

/** The errors of one execution, in the order in which they happened. */
export class FieldErrors {
  readonly found: GraphQLError[] = [];
  /** Made for the first error: most executions have none. */
  #nulled: Set<Path> | undefined;

  /** What became null takes later errors below it with it: graphql-js reports these no more, either. */
  add(error: GraphQLError, path: Path): void {
    this.#nulled ??= new Set();
    if (this.#nulled.has(undefined)) return;
    for (let at = path; at !== undefined; at = at.prev) if (this.#nulled.has(at)) return;
    this.#nulled.add(path);
    this.found.push(error);
  }
}

/** An error where it happened. One that was located further down stays as it is. */
export function errorAt(raw: unknown, nodes: readonly FieldNode[], path: Path): GraphQLError {
  return locatedError(raw, nodes, responsePathAsArray(path));
}
