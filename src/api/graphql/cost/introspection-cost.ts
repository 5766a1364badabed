import {
  isObjectType,
  getNamedType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type SelectionSetNode,
} from "graphql";
import { givenArgument, isLeftOut, type GivenVariables } from "./given-values";
import { MOST_VALUES } from "./most-values";

/** Most values of a schema are descriptions. Measured: the whole schema, with 37,000 values, takes a twentieth of a second. */
const WEIGHT = 3;

interface Asked {
  readonly schema: GraphQLSchema;
  readonly definitions: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: GivenVariables;
}

/** The schema's elements that a selection is made of, with how often each comes. */
type Elements = ReadonlyMap<unknown, number>;

/** Whether a field asks for the schema itself; no field of ours may have these names. */
export function isIntrospection({ name }: FieldNode): boolean {
  return name.value === SchemaMetaFieldDef.name || name.value === TypeMetaFieldDef.name;
}

/**
 * The values in the answer to `__schema` or `__type`, counted in the schema itself: the longest list of fields times that
 * of types would be far too many. Stops counting once there are too many for any operation.
 */
export function introspectionCost(field: FieldNode, asked: Asked): number {
  const isSchema = field.name.value === SchemaMetaFieldDef.name;
  const name = givenArgument(field, "name", asked.variables);
  const root = isSchema ? asked.schema : typeof name === "string" ? asked.schema.getType(name) : undefined;
  const type = getNamedType((isSchema ? SchemaMetaFieldDef : TypeMetaFieldDef).type);
  if (!root || !field.selectionSet || !isObjectType(type)) return 1;
  const count = new ElementCount(asked);
  count.below(field.selectionSet, type, new Map([[root, 1]]));
  return 1 + count.values;
}

class ElementCount {
  values = 0;

  constructor(private readonly asked: Asked) {}

  below({ selections }: SelectionSetNode, type: GraphQLObjectType, elements: Elements): void {
    let times = 0;
    for (const count of elements.values()) times += count;
    for (const selection of selections) {
      if (this.values > MOST_VALUES) return;
      if (isLeftOut(selection, this.asked.variables)) continue;
      if (selection.kind === Kind.INLINE_FRAGMENT) this.below(selection.selectionSet, type, elements);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = this.asked.definitions.get(selection.name.value);
        if (fragment) this.below(fragment.selectionSet, type, elements);
      } else {
        this.values += times * WEIGHT;
        this.#belowField(selection, type, elements);
      }
    }
  }

  #belowField({ name, selectionSet }: FieldNode, type: GraphQLObjectType, elements: Elements): void {
    const field = type.getFields()[name.value];
    if (!field || !selectionSet) return;
    const below = getNamedType(field.type);
    if (isObjectType(below)) this.below(selectionSet, below, this.#elementsOf(field, elements));
  }

  #elementsOf({ resolve }: GraphQLField<unknown, unknown>, elements: Elements): Elements {
    const found = new Map<unknown, number>();
    const info = { schema: this.asked.schema } as GraphQLResolveInfo;
    for (const [element, times] of elements) {
      const value = resolve?.(element, { includeDeprecated: true }, undefined, info);
      for (const each of Array.isArray(value) ? value : [value])
        if (each !== null && each !== undefined) found.set(each, (found.get(each) ?? 0) + times);
    }
    return found;
  }
}
