import {
  defaultTypeResolver,
  GraphQLError,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLAbstractType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from "graphql";
import {
  infoOf,
  isPromise,
  type FieldPlace,
  type MaybePromise,
  type Planned,
  type Selection,
} from "./execution";
import { resolvedAndCompleted, type Complete } from "./resolved-and-completed";

/** More than a number, a boolean or a null takes. */
export const LENGTH_OF_OTHERS = 24;

/** "Value Completion" of the specification, for one type in one place. */
export function completion(planned: Planned, place: FieldPlace, type: GraphQLOutputType): Complete {
  if (isNonNullType(type)) return required(place, completion(planned, place, type.ofType));
  const complete = isListType(type)
    ? list(place, type.ofType, completion(planned, place, type.ofType))
    : isLeafType(type)
      ? leaf(type)
      : isObjectType(type)
        ? object(planned, place, type)
        : abstract(planned, place, type);
  return (execution, given, at) => {
    if (given === null || given === undefined) return null;
    if (given instanceof Error) throw given;
    return complete(execution, given, at);
  };
}

function required({ parent, field }: FieldPlace, complete: Complete): Complete {
  return (execution, given, at) => {
    const value = complete(execution, given, at);
    if (value !== null) return value;
    throw new Error(`Cannot return null for non-nullable field ${parent.name}.${field.name}.`);
  };
}

function leaf(type: GraphQLLeafType): Complete {
  return (execution, given) => {
    const value: unknown = type.serialize(given);
    if (value === null || value === undefined)
      throw new Error(`${type.name} has no value for what was resolved.`);
    execution.length += typeof value === "string" ? value.length : LENGTH_OF_OTHERS;
    return value;
  };
}

function list({ parent, field, nodes }: FieldPlace, type: GraphQLOutputType, complete: Complete): Complete {
  const item = resolvedAndCompleted(nodes, type, (_execution, each) => each, complete);
  return (execution, given, at) => {
    if (typeof given !== "object" || given === null || !(Symbol.iterator in given))
      throw new GraphQLError(
        `Expected Iterable, but did not find one for field "${parent.name}.${field.name}".`,
      );
    const values: MaybePromise<unknown>[] = [];
    try {
      for (const each of given as Iterable<unknown>)
        values.push(item(execution, each, { prev: at, key: values.length, typename: undefined }));
    } catch (error) {
      // Those before it may still fail, which would end the process if nobody waited for them.
      void Promise.allSettled(values);
      throw error;
    }
    execution.length += values.length + 1;
    return values.some(isPromise) ? Promise.all(values) : values;
  };
}

function object(planned: Planned, { nodes }: FieldPlace, type: GraphQLObjectType): Complete {
  // This schema's types are known by their names. A predicate would have to be asked here.
  if (type.isTypeOf) throw new Error(`${type.name} has isTypeOf`);
  let selection: Selection | undefined;
  return (execution, given, at) => {
    selection ??= planned.selectionBelow(type, nodes, execution.variables);
    return selection.run(execution, given, at);
  };
}

function abstract(planned: Planned, place: FieldPlace, type: GraphQLAbstractType): Complete {
  const completions = new Map<string, Complete>();
  const resolveType = type.resolveType ?? defaultTypeResolver;
  const completionFor = (name: string | undefined): Complete => {
    const known = completions.get(name ?? "");
    if (known) return known;
    const found = runtimeType(planned, place, type, name);
    const complete = object(planned, place, found);
    completions.set(found.name, complete);
    return complete;
  };
  return (execution, given, at) => {
    const info = infoOf(planned, place, execution, at);
    const name = resolveType(given, execution.context, info, type);
    return isPromise(name)
      ? name.then((each) => completionFor(each)(execution, given, at))
      : completionFor(name)(execution, given, at);
  };
}

/** In the words of graphql-js, for the log. */
function runtimeType(
  { schema }: Planned,
  { parent, field, nodes }: FieldPlace,
  type: GraphQLAbstractType,
  name: string | undefined,
): GraphQLObjectType {
  if (name === undefined)
    throw new GraphQLError(
      `Abstract type "${type.name}" must resolve to an Object type at runtime for field "${parent.name}.${field.name}". Either the "${type.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`,
      { nodes },
    );
  const found = schema.getType(name);
  if (!isObjectType(found) || !schema.isSubType(type, found))
    throw new GraphQLError(`Runtime Object type "${name}" is not a possible type for "${type.name}".`, {
      nodes,
    });
  return found;
}
