import {
  isObjectType,
  Kind,
  visit,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { costOf } from "./field-cost";
import type { GivenVariables } from "./given-values";
import { operationCost } from "./operation-cost";

/** Of one operation, for whoever changes at every request what its cost depends on. */
const MOST_KEPT = 64;

interface Kept {
  /** The variables that its cost depends on. */
  readonly decisive: readonly string[];
  readonly takesItems: boolean;
  readonly byValues: Map<string, number>;
}

/** What operations cost, worked out once for the variables that decide it; gone with their documents. */
export class KeptCosts {
  readonly #kept = new WeakMap<OperationDefinitionNode, Kept>();
  readonly #arguments: ReadonlySet<string>;
  readonly #lists: ReadonlySet<string>;

  constructor(private readonly schema: GraphQLSchema) {
    this.#arguments = countingArguments(schema);
    this.#lists = listsOfItems(schema);
  }

  of(document: DocumentNode, operation: OperationDefinitionNode, variables: GivenVariables = {}): number {
    const kept = this.#keptOf(document, operation);
    const values = JSON.stringify(kept.decisive.map((name) => weight(variables[name], this.#lists)));
    const known = kept.byValues.get(values);
    if (known !== undefined) return known;
    const cost = operationCost({ schema: this.schema, document, operation, variables });
    if (kept.byValues.size >= MOST_KEPT) kept.byValues.clear();
    kept.byValues.set(values, cost);
    return cost;
  }

  /** Whether all that it asks for takes many items: it may come with a large body, and cost more. */
  takesItems(document: DocumentNode, operation: OperationDefinitionNode): boolean {
    return this.#keptOf(document, operation).takesItems;
  }

  #takesItems(document: DocumentNode, operation: OperationDefinitionNode): boolean {
    const fields = this.schema.getRootType(operation.operation)?.getFields() ?? {};
    const names = rootFieldsOf(document, operation.selectionSet);
    return names.every((name) => {
      const field = fields[name];
      return field !== undefined && costOf(field).items !== undefined;
    });
  }

  #keptOf(document: DocumentNode, operation: OperationDefinitionNode): Kept {
    const known = this.#kept.get(operation);
    if (known) return known;
    const kept = {
      decisive: decisiveVariables(document, this.#arguments),
      takesItems: this.#takesItems(document, operation),
      byValues: new Map<string, number>(),
    };
    this.#kept.set(operation, kept);
    return kept;
  }
}

/** The names of the fields that a valid selection asks for, those of fragments included. */
function rootFieldsOf(document: DocumentNode, { selections }: SelectionSetNode): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value;
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFieldsOf(document, selection.selectionSet);
    const fragment = document.definitions.find(
      (each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === selection.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? rootFieldsOf(document, fragment.selectionSet) : [];
  });
}

/**
 * Of a list its length decides, of an input the lengths of its lists of items, and of everything else whether it is a number
 * or a boolean, and which. Nothing else of what a caller sent is kept.
 */
function weight(value: unknown, lists: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return [value.length];
  if (typeof value === "object" && value !== null) {
    const given = value as Readonly<Record<string, unknown>>;
    return [...lists].flatMap((name) => {
      const list = given[name];
      return Array.isArray(list) ? [[name, list.length]] : [];
    });
  }
  return typeof value === "number" || typeof value === "boolean" ? value : typeof value;
}

/** The arguments of any field by which its cost is counted, and the conditions of directives. */
function countingArguments(schema: GraphQLSchema): ReadonlySet<string> {
  const names = new Set(["first", "last", "if"]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const { listBound, items } = costOf(field);
      if (items) names.add(items.argument);
      if (typeof listBound === "object" && "argument" in listBound) names.add(listBound.argument);
    }
  }
  return names;
}

/** The lists of items that inputs have, by name. */
function listsOfItems(schema: GraphQLSchema): ReadonlySet<string> {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  const fields = roots.flatMap((root) => Object.values(root?.getFields() ?? {}));
  return new Set(fields.flatMap((field) => costOf(field).items?.list ?? []));
}

function decisiveVariables(document: DocumentNode, counting: ReadonlySet<string>): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Argument: ({ name, value }) => {
      if (!counting.has(name.value)) return;
      visit(value, { Variable: (variable) => void names.add(variable.name.value) });
    },
  });
  return [...names];
}
