import {
  BREAK,
  type GraphQLError,
  Kind,
  visit,
  type DocumentNode,
  type ExecutableDefinitionNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from "graphql";
import { badUserInput, locatedAt } from "../errors/request-error";
import type { Words } from "../locale";
import { refusalOfSecretLiterals } from "../secret-literals";
import { costOf } from "./field-cost";
import { isIntrospection } from "./introspection-cost";

/** More aliases than any screen needs: limits on what one request can make the server do. */
const MOST_ROOT_FIELDS = 30;
/** Three times a query for every field of the schema. */
const MOST_FIELDS = 1_000;
/** All operations and fragments of a document, each with its fragments: validation looks at every one of them. */
const MOST_FIELDS_OF_DOCUMENT = 10_000;
/** Validation compares all fields that come under one name in one place with each other, and likewise all fragments. */
const MOST_PAIRS = 5_000;

/** What is known of a document before anybody validates it. */
export interface JudgedDocument {
  /** Why it is refused; `undefined` where it is within the limits. */
  readonly refusal: GraphQLError | undefined;
  /** Whether it asks for the schema itself. */
  readonly isIntrospecting: boolean;
}

/** Takes time in proportion to the document. */
export function judgeDocument(schema: GraphQLSchema, document: DocumentNode): JudgedDocument {
  const refusal = refusalOf(schema, document) ?? refusalOfSecretLiterals(document);
  return { refusal, isIntrospecting: isIntrospecting(document) };
}

function isIntrospecting(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field: (field) => {
      if (!isIntrospection(field)) return undefined;
      found = true;
      return BREAK;
    },
  });
  return found;
}

/** Validation can take a second for a document that is made for it. */
function refusalOf(schema: GraphQLSchema, document: DocumentNode): GraphQLError | undefined {
  const definitions = document.definitions.filter(
    (definition): definition is ExecutableDefinitionNode =>
      definition.kind === Kind.OPERATION_DEFINITION || definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  const fragments = new Map(
    definitions.filter(isFragment).map((fragment) => [fragment.name.value, fragment] as const),
  );
  const secrets = onePerRequest(schema);
  const counts = {
    fields: new Counter(fragments, () => 1, true),
    rootFields: new Counter(fragments, () => 1, false),
    secrets: new Counter(fragments, ({ name }) => (secrets.includes(name.value) ? 1 : 0), false),
  };
  let fieldsOfDocument = 0;
  for (const definition of definitions) {
    const fields = counts.fields.count(definition.selectionSet);
    fieldsOfDocument += fields;
    if (fields > MOST_FIELDS || fieldsOfDocument > MOST_FIELDS_OF_DOCUMENT)
      return refusal(FIELDS, definition);
    if (isFragment(definition)) continue;
    if (counts.rootFields.count(definition.selectionSet) > MOST_ROOT_FIELDS)
      return refusal(ROOT_FIELDS, definition);
    if (counts.secrets.count(definition.selectionSet) > 1) return refusal(secretsWords(secrets), definition);
  }
  let pairs = 0;
  for (const definition of definitions) {
    const count = new PairCount(fragments);
    count.below([definition.selectionSet]);
    pairs += count.pairs;
    if (pairs > MOST_PAIRS) return refusal(PAIRS, definition);
  }
  return undefined;
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function isFragment(definition: ExecutableDefinitionNode): definition is FragmentDefinitionNode {
  return definition.kind === Kind.FRAGMENT_DEFINITION;
}

/** The mutations of which a request may hold one, by name. */
function onePerRequest(schema: GraphQLSchema): readonly string[] {
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
  return fields.filter((field) => costOf(field).isOnePerRequest).map(({ name }) => name);
}

/** Counts fields, those of fragments included, each as `own` says; those below other fields only where asked. */
class Counter {
  /** Each fragment is counted once: fragments of fragments would otherwise take exponential time. */
  readonly #counted = new Map<string, number>();

  constructor(
    private readonly fragments: Fragments,
    private readonly own: (field: FieldNode) => number,
    private readonly goesDeep: boolean,
  ) {}

  count({ selections }: SelectionSetNode): number {
    let total = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) total += this.#inFragment(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) total += this.count(selection.selectionSet);
      else
        total +=
          this.own(selection) +
          (this.goesDeep && selection.selectionSet ? this.count(selection.selectionSet) : 0);
    }
    return total;
  }

  #inFragment(name: string): number {
    const known = this.#counted.get(name);
    if (known !== undefined) return known;
    // A fragment that holds itself, which a rule refuses, finds the zero.
    this.#counted.set(name, 0);
    const fragment = this.fragments.get(name);
    const counted = fragment ? this.count(fragment.selectionSet) : 0;
    this.#counted.set(name, counted);
    return counted;
  }
}

/** Counts the pairs that are compared: of fields that come under one name in one place, and of fragments in one place. */
class PairCount {
  pairs = 0;
  /** Of a definition within the limit on fields, more are found only where a fragment holds itself, which a rule refuses. */
  #fieldsLeft = MOST_FIELDS;

  constructor(private readonly fragments: Fragments) {}

  below(selectionSets: readonly SelectionSetNode[]): void {
    const byName = new Map<string, FieldNode[]>();
    const spread = new Set<string>();
    this.#collect(selectionSets, byName, spread);
    this.pairs += pairsAmong(spread.size);
    for (const fields of byName.values()) {
      this.pairs += pairsAmong(fields.length);
      const below = fields.flatMap(({ selectionSet }) => selectionSet ?? []);
      if (below.length > 0 && this.#fieldsLeft > 0) this.below(below);
    }
  }

  #collect(
    selectionSets: readonly SelectionSetNode[],
    byName: Map<string, FieldNode[]>,
    spread: Set<string>,
  ): void {
    for (const selection of selectionSets.flatMap(({ selections }) => selections)) {
      if (selection.kind === Kind.INLINE_FRAGMENT) this.#collect([selection.selectionSet], byName, spread);
      else if (selection.kind === Kind.FIELD) {
        this.#fieldsLeft -= 1;
        const name = (selection.alias ?? selection.name).value;
        const fields = byName.get(name);
        if (fields) fields.push(selection);
        else byName.set(name, [selection]);
      } else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        const fragment = this.fragments.get(selection.name.value);
        if (fragment) this.#collect([fragment.selectionSet], byName, spread);
      }
    }
  }
}

function pairsAmong(count: number): number {
  return (count * (count - 1)) / 2;
}

function refusal(words: Words, nodes: ExecutableDefinitionNode): GraphQLError {
  return locatedAt(nodes, badUserInput(words));
}

const ROOT_FIELDS: Words = {
  en: `An operation may ask for at most ${String(MOST_ROOT_FIELDS)} root fields. Send several requests.`,
  ja: `1回の操作で指定できるルートフィールドは${String(MOST_ROOT_FIELDS)}個までです。リクエストを分けてください。`,
};
const FIELDS: Words = {
  en: `An operation may have at most ${String(MOST_FIELDS)} fields, those of its fragments included. Ask for less, or send several requests.`,
  ja: `1回の操作で指定できるフィールドは、フラグメント内も含めて${String(MOST_FIELDS)}個までです。項目を減らすか、リクエストを分けてください。`,
};
const PAIRS: Words = {
  en: "The document asks for the same fields in one place too many times, or by too many fragments. Ask for each once.",
  ja: "同じ場所で同じ項目が何度も指定されているか、フラグメントが多すぎます。各項目は1回だけ指定してください。",
};

function secretsWords(names: readonly string[]): Words {
  return {
    en: `An operation may call only one of ${names.join(", ")}. Send several requests.`,
    ja: `${names.join("、")} は1回の操作で1つだけ指定できます。リクエストを分けてください。`,
  };
}
