import {
  getArgumentValues,
  getNullableType,
  isLeafType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import { completion, LENGTH_OF_OTHERS } from "./completion";
import { infoOf, type Execution, type FieldPlace, type MaybePromise, type Planned } from "./execution";
import type { Path } from "./field-errors";
import { resolvedAndCompleted } from "./resolved-and-completed";

/** A field of an answer: what resolves it, and what makes its value of what that gives. */
export interface PlannedField {
  /** In the answer. */
  readonly name: string;
  /** `above`: where the object stands that the field is asked of. */
  readonly run: (execution: Execution, source: unknown, above: Path) => MaybePromise<unknown>;
}

type Resolve = (execution: Execution, source: unknown, at: Path) => unknown;

/** `undefined`: the type has no such field. A valid document asks for none. */
export function planField(
  planned: Planned,
  parent: GraphQLObjectType,
  name: string,
  nodes: readonly FieldNode[],
): PlannedField | undefined {
  const field = definitionOf(planned.schema, parent, nodes[0]?.name.value ?? "");
  if (!field) return undefined;
  const place: FieldPlace = { field, nodes, parent };
  const resolve = field.resolve ? resolver(planned, place) : property(planned, place);
  const complete = completion(planned, place, field.type);
  const value = resolvedAndCompleted(nodes, field.type, resolve, complete);
  const run: PlannedField["run"] = (execution, source, above) =>
    value(execution, source, { prev: above, key: name, typename: parent.name });
  return { name, run: quickLeaf(field, run) ?? run };
}

/**
 * Most fields of an answer are properties that hold a leaf: these are completed at once. Whatever is no such leaf, or is
 * wrong, takes the whole way.
 */
function quickLeaf(field: FieldPlace["field"], whole: PlannedField["run"]): PlannedField["run"] | undefined {
  const type = getNullableType(field.type);
  if (field.resolve || field.args.length > 0 || !isLeafType(type)) return undefined;
  const { name } = field;
  return (execution, source, above) => {
    const value = typeof source === "object" && source !== null ? (source as Values)[name] : undefined;
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
      try {
        const leaf: unknown = type.serialize(value);
        if (typeof leaf === "string") {
          execution.length += leaf.length;
          return leaf;
        }
        if (typeof leaf === "number" || typeof leaf === "boolean") {
          execution.length += LENGTH_OF_OTHERS;
          return leaf;
        }
      } catch {
        // It fails again below, where the error is located.
      }
    return whole(execution, source, above);
  };
}

type Values = Readonly<Record<string, unknown>>;

function definitionOf(
  schema: GraphQLSchema,
  parent: GraphQLObjectType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  if (schema.getQueryType() === parent) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  return parent.getFields()[name];
}

function resolver(planned: Planned, place: FieldPlace): Resolve {
  return (execution, source, at) =>
    place.field.resolve?.(
      source,
      argumentsOf(place, execution),
      execution.context,
      infoOf(planned, place, execution, at),
    );
}

/** A field without a resolver is a property of what it is asked of, or a method. */
function property(planned: Planned, place: FieldPlace): Resolve {
  const { name, args } = place.field;
  return (execution, source, at) => {
    // Arguments are coerced although a property takes none: wrong ones are refused.
    const given = args.length > 0 ? argumentsOf(place, execution) : undefined;
    if ((typeof source !== "object" || source === null) && typeof source !== "function") return undefined;
    const value = (source as Values)[name];
    if (typeof value !== "function") return value;
    return value.call(
      source,
      given ?? {},
      execution.context,
      infoOf(planned, place, execution, at),
    ) as unknown;
  };
}

function argumentsOf(
  { field, nodes: [node] }: FieldPlace,
  { variables }: Execution,
): Record<string, unknown> {
  return node ? getArgumentValues(field, node, variables) : {};
}
