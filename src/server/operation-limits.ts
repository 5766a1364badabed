import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type FieldNode,
  type SelectionSetNode,
  type ValidationContext,
} from "graphql";
import { LONGEST_HISTORY } from "../application/ports/application-reads";
import { MOST_EVENTS } from "../application/guarantee-history";
import { MOST_MEMBERS } from "../domain/joint-venture";
import { badUserInput } from "../api/errors/request-error";
import type { Words } from "../api/locale";

/** More aliases than any screen needs: limits on what one request can make the server do. */
const MOST_ROOT_FIELDS = 30;
/** What anybody may ask without an access token: one at a time, so that no request is many. */
const PUBLIC_MUTATIONS: readonly string[] = [
  "requestRegistration",
  "signIn",
  "refreshSession",
  "signOut",
  "changePassword",
];
const MOST_PUBLIC_MUTATIONS = 1;
/** Three times a query for every field of the schema. */
const MOST_SELECTIONS = 1_000;
/** What is answered in about a second; a page of 100 with every field of the schema, asked for twice, has fewer. */
const MOST_VALUES = 200_000;

/** How many elements the schema's lists may have, by the names of their fields. */
const LONGEST_LISTS: ReadonlyMap<string, number> = new Map([
  ["nodes", 100],
  ["edges", 100],
  ["items", 25],
  ["departments", 100],
  ["adoptions", 2],
  ["bands", 25],
  ["parts", 25],
  ["members", MOST_MEMBERS],
  ["history", LONGEST_HISTORY],
  ["events", MOST_EVENTS],
  // As many as a guarantee has in practice; `MOST_AMENDMENTS` bounds them.
  ["amendments", 4],
  ["certificates", 5],
  ["findings", 50],
  ["reasons", 20],
]);

/** Limits operations by their root fields, by their selections and by the values that these can stand for. */
export function operationLimits(context: ValidationContext): ASTVisitor {
  const limits: readonly (readonly [most: number, count: Count, words: Words])[] = [
    [MOST_ROOT_FIELDS, counter(context, () => 0), ROOT_FIELDS],
    [MOST_PUBLIC_MUTATIONS, publicMutations(context), PUBLIC],
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

/** Counts the root fields that are public mutations; nothing below the root has one of these names. */
function publicMutations(context: ValidationContext): Count {
  return counter(
    context,
    () => 0,
    ({ name }) => (PUBLIC_MUTATIONS.includes(name.value) ? 1 : 0),
  );
}

/** Counts fields, fragments included, each as `own` says; those below a field as often as `times` says. */
function counter(
  context: ValidationContext,
  times: (field: FieldNode) => number,
  own: (field: FieldNode) => number = () => 1,
): Count {
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
      else
        total +=
          own(selection) + (selection.selectionSet ? times(selection) * count(selection.selectionSet) : 0);
    }
    return total;
  };
  return count;
}

const ROOT_FIELDS: Words = {
  en: `An operation may ask for at most ${String(MOST_ROOT_FIELDS)} root fields. Send several requests.`,
  ja: `1回の操作で指定できるルートフィールドは${String(MOST_ROOT_FIELDS)}個までです。リクエストを分けてください。`,
};
const PUBLIC: Words = {
  en: `An operation may call only one of ${PUBLIC_MUTATIONS.join(", ")}. Send several requests.`,
  ja: `${PUBLIC_MUTATIONS.join("、")} は1回の操作で1つだけ指定できます。リクエストを分けてください。`,
};
const SELECTIONS: Words = {
  en: `An operation may have at most ${String(MOST_SELECTIONS)} fields, those of its fragments included. Ask for less, or send several requests.`,
  ja: `1回の操作で指定できるフィールドは、フラグメント内も含めて${String(MOST_SELECTIONS)}個までです。項目を減らすか、リクエストを分けてください。`,
};
const VALUES: Words = {
  en: `An operation may ask for at most ${String(MOST_VALUES)} values, each list counted as long as it may be: nodes and edges 100. Ask for fewer fields, or send several requests.`,
  ja: `1回の操作で取得できる値は${String(MOST_VALUES)}個までです（リストは最大の件数で数えます。nodes と edges は100件）。項目を減らすか、リクエストを分けてください。`,
};
