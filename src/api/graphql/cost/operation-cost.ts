import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isUnionType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type NamedTypeNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { DEFAULT_PER_PAGE, MOST_PER_PAGE } from "../pagination/window.args";
import { costOf, type ItemsGiven, type ListBound } from "./field-cost";
import { givenArgument, givenVariables, isLeftOut, type GivenVariables } from "./given-values";
import { introspectionCost, isIntrospection } from "./introspection-cost";
import { isList } from "./list-bounds";

export interface AskedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables?: GivenVariables | undefined;
}

/**
 * The number of values that the operation can stand for: each field counts 1, or what it weighs, and whatever is below a
 * list as often as the list may be long; pages with the `first` or `last` that was asked for. Takes time in proportion to
 * the document.
 */
export function operationCost(asked: AskedOperation): number {
  const { schema, document, operation } = asked;
  const root = schema.getRootType(operation.operation);
  if (!root) return 0;
  const fragments = document.definitions.filter(
    (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  const count = new CostCount(
    schema,
    new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
    givenVariables(operation, asked.variables),
  );
  const { fixed, perRow } = count.below(operation.selectionSet, root.name);
  return fixed + perRow * MOST_PER_PAGE;
}

/** Costs in a connection, before it is known how long its page is. */
interface Cost {
  readonly fixed: number;
  readonly perRow: number;
}

const NOTHING: Cost = { fixed: 0, perRow: 0 };

class CostCount {
  /** Each fragment is counted once: fragments of fragments would otherwise take exponential time. */
  readonly #fragments = new Map<string, Cost>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly definitions: ReadonlyMap<string, FragmentDefinitionNode>,
    private readonly variables: GivenVariables,
  ) {}

  below(selectionSet: SelectionSetNode, typeName: string): Cost {
    const type = this.schema.getType(typeName);
    if (!isUnionType(type)) return this.#sumOf(selectionSet, typeName);
    // Each value is of one of the types, and holds what is asked for of that one.
    const costs = type.getTypes().map((member) => this.#ofMember(selectionSet, member));
    return {
      fixed: Math.max(...costs.map(({ fixed }) => fixed)),
      perRow: Math.max(...costs.map(({ perRow }) => perRow)),
    };
  }

  /** Of a selection on several types, what is asked for of this one. */
  #ofMember({ selections }: SelectionSetNode, member: GraphQLObjectType): Cost {
    let [fixed, perRow] = [0, 0];
    for (const selection of selections) {
      if (isLeftOut(selection, this.variables)) continue;
      const cost =
        selection.kind === Kind.FIELD
          ? this.#field(selection, member.name)
          : this.#ofFragment(selection, member);
      fixed += cost.fixed;
      perRow += cost.perRow;
    }
    return { fixed, perRow };
  }

  #ofFragment(selection: InlineFragmentNode | FragmentSpreadNode, member: GraphQLObjectType): Cost {
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return isOf(this.schema, conditionOf(selection), member)
        ? this.#ofMember(selection.selectionSet, member)
        : NOTHING;
    const key = `${selection.name.value} ${member.name}`;
    const known = this.#fragments.get(key);
    if (known) return known;
    // A fragment that holds itself, which a rule refuses, finds the nothing.
    this.#fragments.set(key, NOTHING);
    const fragment = this.definitions.get(selection.name.value);
    const isApplied = fragment && isOf(this.schema, conditionOf(fragment), member);
    const cost = isApplied ? this.#ofMember(fragment.selectionSet, member) : NOTHING;
    this.#fragments.set(key, cost);
    return cost;
  }

  #sumOf({ selections }: SelectionSetNode, typeName: string): Cost {
    let [fixed, perRow] = [0, 0];
    for (const selection of selections) {
      if (isLeftOut(selection, this.variables)) continue;
      const cost =
        selection.kind === Kind.FIELD
          ? this.#field(selection, typeName)
          : selection.kind === Kind.FRAGMENT_SPREAD
            ? this.#fragment(selection.name.value)
            : this.below(selection.selectionSet, conditionOf(selection) ?? typeName);
      fixed += cost.fixed;
      perRow += cost.perRow;
    }
    return { fixed, perRow };
  }

  #fragment(name: string): Cost {
    const known = this.#fragments.get(name);
    if (known) return known;
    // A fragment that holds itself, which a rule refuses, finds the nothing.
    this.#fragments.set(name, NOTHING);
    const fragment = this.definitions.get(name);
    const cost = fragment ? this.below(fragment.selectionSet, conditionOf(fragment) ?? "") : NOTHING;
    this.#fragments.set(name, cost);
    return cost;
  }

  #field(field: FieldNode, typeName: string): Cost {
    if (isIntrospection(field)) {
      const { schema, definitions, variables } = this;
      return { fixed: introspectionCost(field, { schema, definitions, variables }), perRow: 0 };
    }
    const definition = this.#definitionOf(field, typeName);
    if (!definition) return { fixed: 1, perRow: 0 };
    const { weight = 1, listBound } = costOf(definition);
    const below = this.#belowField(field, definition);
    if (listBound === undefined) return { fixed: weight + below.fixed, perRow: below.perRow };
    if (typeof listBound === "object" && "rowsOf" in listBound) return { fixed: weight, perRow: below.fixed };
    const times = typeof listBound === "number" ? listBound : this.#asManyAsAsked(field, listBound);
    return { fixed: weight + times * below.fixed, perRow: 0 };
  }

  #belowField(field: FieldNode, definition: GraphQLField<unknown, unknown>): Cost {
    if (!field.selectionSet) return { fixed: isList(definition) ? 1 : 0, perRow: 0 };
    const below = this.below(field.selectionSet, getNamedType(definition.type).name);
    if (below.perRow === 0) return below;
    const { items } = costOf(definition);
    const rows = items ? this.#itemsGiven(field, items) : this.#rowsAsked(field);
    return { fixed: below.fixed + rows * below.perRow, perRow: 0 };
  }

  #itemsGiven(field: FieldNode, { argument, list, most }: ItemsGiven): number {
    const given = givenArgument(field, argument, this.variables);
    const items = typeof given === "object" && given !== null ? (given as GivenVariables)[list] : undefined;
    return bounded(Array.isArray(items) ? items.length : items, most);
  }

  #definitionOf({ name }: FieldNode, typeName: string): GraphQLField<unknown, unknown> | undefined {
    const type = this.schema.getType(typeName);
    return isCompositeType(type) && !isUnionType(type) ? type.getFields()[name.value] : undefined;
  }

  #rowsAsked(field: FieldNode): number {
    const [first, last] = ["first", "last"].map(
      (name) => givenArgument(field, name, this.variables) ?? undefined,
    );
    if (first === undefined && last === undefined) return DEFAULT_PER_PAGE;
    return bounded(first ?? last, MOST_PER_PAGE);
  }

  #asManyAsAsked(field: FieldNode, { argument, most }: Extract<ListBound, { argument: string }>): number {
    const value = givenArgument(field, argument, this.variables);
    return bounded(Array.isArray(value) ? value.length : value, most);
  }
}

/** What is no number in the bounds will be refused, and counts as the most until then. */
function bounded(asked: unknown, most: number): number {
  return typeof asked === "number" && asked >= 0 && asked <= most ? asked : most;
}

/** Whether a fragment with this condition holds of a type. */
function isOf(schema: GraphQLSchema, condition: string | undefined, member: GraphQLObjectType): boolean {
  if (condition === undefined || condition === member.name) return true;
  const type = schema.getType(condition);
  return isAbstractType(type) && schema.isSubType(type, member);
}

function conditionOf({
  typeCondition,
}: {
  readonly typeCondition?: NamedTypeNode | undefined;
}): string | undefined {
  return typeCondition?.name.value;
}
