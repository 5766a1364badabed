import {
  Kind,
  typeFromAST,
  isAbstractType,
  type FieldNode,
  type GraphQLObjectType,
  type NamedTypeNode,
  type SelectionSetNode,
} from "graphql";
import {
  isPromise,
  type Execution,
  type MaybePromise,
  type Planned,
  type Selection,
  type VariableValues,
} from "./execution";
import type { Path } from "./field-errors";
import { isIncluded } from "./outcome";
import { planField, type PlannedField } from "./planned-field";

type Values = Record<string, unknown>;

/** Of quotation marks, colon, comma and, six times, of a null. */
const LENGTH_BETWEEN = 4;

/** What is asked of an object of one type in one place: each field once, in the order of the answer. */
export class PlannedSelection implements Selection {
  readonly #fields: readonly PlannedField[];
  /** Of the names in the answer, with what stands between them. */
  readonly #length: number;
  /** An alias may be called so. It would set the prototype of a plain object, and be no field of it. */
  readonly #hasProto: boolean;

  constructor(
    planned: Planned,
    type: GraphQLObjectType,
    selectionSets: readonly SelectionSetNode[],
    variables: VariableValues,
  ) {
    const nodes = new Map<string, FieldNode[]>();
    const collecting = { planned, type, variables, nodes, seen: new Set<string>() };
    for (const set of selectionSets) collect(collecting, set);
    this.#fields = [...nodes].flatMap(([name, each]) => planField(planned, type, name, each) ?? []);
    this.#length = this.#fields.reduce((sum, { name }) => sum + name.length + LENGTH_BETWEEN, 1);
    this.#hasProto = nodes.has("__proto__");
  }

  /** The fields' values; those that are promised are waited for together. */
  run(execution: Execution, source: unknown, path: Path): MaybePromise<Values> {
    const values = this.#empty();
    execution.length += this.#length;
    let promised = false;
    try {
      for (const field of this.#fields) {
        const value = field.run(execution, source, path);
        values[field.name] = value;
        promised ||= isPromise(value);
      }
    } catch (error) {
      if (!promised) throw error;
      // The promises of the fields before it are waited for, for they may fail, too.
      return settled(values).finally(() => {
        throw error;
      });
    }
    return promised ? settled(values) : values;
  }

  /** The same, one field after the other: mutations. */
  runSerially(execution: Execution, source: unknown): MaybePromise<Values> {
    execution.length += this.#length;
    let values: MaybePromise<Values> = this.#empty();
    for (const field of this.#fields) {
      const next = (before: Values): MaybePromise<Values> => {
        const value = field.run(execution, source, undefined);
        const withValue = (each: unknown): Values => {
          before[field.name] = each;
          return before;
        };
        return isPromise(value) ? value.then(withValue) : withValue(value);
      };
      values = isPromise(values) ? values.then(next) : next(values);
    }
    return values;
  }

  #empty(): Values {
    return this.#hasProto ? (Object.create(null) as Values) : {};
  }
}

/**
 * Takes as many turns of the promises as graphql-js: an error that is found later than another one, whose field takes it away,
 * is not in the answer.
 */
async function settled(values: Values): Promise<Values> {
  const names = Object.keys(values).filter((name) => isPromise(values[name]));
  const [first = ""] = names;
  const only = values[first];
  if (names.length === 1 && isPromise(only)) {
    // The second turn, which `Promise.all` would take for more.
    values[first] = await only.then();
    return values;
  }
  const found = await Promise.all(names.map((name) => values[name]));
  for (const [i, name] of names.entries()) values[name] = found[i];
  return values;
}

interface Collecting {
  readonly planned: Planned;
  readonly type: GraphQLObjectType;
  readonly variables: VariableValues;
  readonly nodes: Map<string, FieldNode[]>;
  /** Fragments that were spread already. */
  readonly seen: Set<string>;
}

function collect(collecting: Collecting, { selections }: SelectionSetNode): void {
  const { planned, variables, nodes, seen } = collecting;
  for (const selection of selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD && seen.has(selection.name.value)) continue;
    if (!isIncluded(selection, variables)) continue;
    if (selection.kind === Kind.FIELD) {
      const name = (selection.alias ?? selection.name).value;
      const known = nodes.get(name);
      if (known) known.push(selection);
      else nodes.set(name, [selection]);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      if (applies(collecting, selection.typeCondition)) collect(collecting, selection.selectionSet);
    } else {
      seen.add(selection.name.value);
      const fragment = planned.fragments[selection.name.value];
      if (fragment && applies(collecting, fragment.typeCondition)) collect(collecting, fragment.selectionSet);
    }
  }
}

function applies({ planned: { schema }, type }: Collecting, condition: NamedTypeNode | undefined): boolean {
  if (!condition) return true;
  const named = typeFromAST(schema, condition);
  return named === type || (isAbstractType(named) && schema.isSubType(named, type));
}
