import { isNonNullType, type FieldNode, type GraphQLOutputType } from "graphql";
import { isPromise, type Execution, type MaybePromise } from "./execution";
import { errorAt, type Path } from "./field-errors";

/** Makes a value of the answer, which stands at this place, of what a resolver gave. */
export type Complete = (execution: Execution, given: unknown, at: Path) => MaybePromise<unknown>;

/** A field, or an element of a list: an error in it becomes null here, or where nothing may be null, further up. */
export function resolvedAndCompleted(
  nodes: readonly FieldNode[],
  type: GraphQLOutputType,
  resolve: (execution: Execution, source: unknown, at: Path) => unknown,
  complete: Complete,
): Complete {
  const isRequired = isNonNullType(type);
  const failed = (execution: Execution, raw: unknown, at: Path): null => {
    const error = errorAt(raw, nodes, at);
    if (isRequired) throw error;
    execution.errors.add(error, at);
    return null;
  };
  return (execution, source, at) => {
    try {
      const resolved = resolve(execution, source, at);
      const value = isPromise(resolved)
        ? resolved.then((each) => complete(execution, each, at))
        : complete(execution, resolved, at);
      return isPromise(value) ? value.then(undefined, (raw: unknown) => failed(execution, raw, at)) : value;
    } catch (raw) {
      return failed(execution, raw, at);
    }
  };
}
