import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type FieldNode,
  type SelectionSetNode,
  type ValidationContext,
} from "graphql";
import { badUserInput } from "../api/errors/request-error";
import type { Words } from "../api/locale";

/** More aliases than any screen needs: limits on what one request can make the server do. */
const MOST_ROOT_FIELDS = 30;
/** Three times a query for every field of the schema. */
const MOST_SELECTIONS = 1_000;
/** What is answered in about a second; a page of 100 with every field of the schema, asked for twice, has fewer. */
const MOST_VALUES = 200_000;

/** How many elements the schema's lists may have: a page of either kind, and the rows of a certificate. */
const LONGEST_LISTS: ReadonlyMap<string, number> = new Map([
  ["nodes", 100],
  ["edges", 100],
  ["items", 25],
  ["departments", 100],
  ["adoptions", 2],
  ["bands", 25],
  ["parts", 25],
]);

/** Limits operations by their root fields, by their selections and by the values that these can stand for. */
export function operationLimits(context: ValidationContext): ASTVisitor {
  const limits: readonly (readonly [most: number, count: Count, words: Words])[] = [
    [MOST_ROOT_FIELDS, counter(context, () => 0), ROOT_FIELDS],
    [MOST_SELECTIONS, counter(context, () => 1), SELECTIONS],
    [MOST_VALUES, counter(context, ({ name }) => LONGEST_LISTS.get(name.value) ?? 1), VALUES],
  ];
  return {
    OperationDefinition(operation) {
      const broken = limits.find(([most, count]) => count(operation.selectionSet) > most);
      if (!broken) return;
      const originalError = badUserInput(broken[2]);
      context.reportError(new GraphQLError(originalError.message, { nodes: operation, originalError }));
    },
  };
}

type Count = (selections: SelectionSetNode) => number;

/** Counts fields, fragments included; those below a field as often as `times` says. */
function counter(context: ValidationContext, times: (field: FieldNode) => number): Count {
  // Each fragment is counted once: fragments of fragments would otherwise take exponential time. A fragment that
  // holds itself, which another rule refuses, finds the zero.
  const fragments = new Map<string, number>();
  const inFragment = (name: string): number => {
    const known = fragments.get(name);
    if (known !== undefined) return known;
    fragments.set(name, 0);
    const fragment = context.getFragment(name);
    const counted = fragment ? count(fragment.selectionSet) : 0;
    fragments.set(name, counted);
    return counted;
  };
  const count: Count = ({ selections }) => {
    let total = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) total += inFragment(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) total += count(selection.selectionSet);
      else total += 1 + (selection.selectionSet ? times(selection) * count(selection.selectionSet) : 0);
    }
    return total;
  };
  return count;
}

const ROOT_FIELDS: Words = {
  en: `An operation may ask for at most ${String(MOST_ROOT_FIELDS)} root fields. Send several requests.`,
  ja: `1回の操作で指定できるルートフィールドは${String(MOST_ROOT_FIELDS)}個までです。リクエストを分けてください。`,
};
const SELECTIONS: Words = {
  en: `An operation may have at most ${String(MOST_SELECTIONS)} fields, those of its fragments included. Ask for less, or send several requests.`,
  ja: `1回の操作で指定できるフィールドは、フラグメント内も含めて${String(MOST_SELECTIONS)}個までです。項目を減らすか、リクエストを分けてください。`,
};
const VALUES: Words = {
  en: `An operation may ask for at most ${String(MOST_VALUES)} values, with 100 for each of nodes and edges and 25 for each of items. Ask for fewer fields, or send several requests.`,
  ja: `1回の操作で取得できる値は${String(MOST_VALUES)}個までです（nodes と edges は100件、items は25件として数えます）。項目を減らすか、リクエストを分けてください。`,
};
