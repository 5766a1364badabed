import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  visit,
  type DocumentNode,
  type SelectionNode,
} from "graphql";
import type { VariableValues } from "./execution";

/** Whether `@skip` and `@include` leave a selection in. Throws where a variable of theirs has no value. */
export function isIncluded(selection: SelectionNode, variables: Readonly<VariableValues>): boolean {
  if (!selection.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.["if"] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.["if"] !== false;
}

/** The selections of a document that may be left out. */
export function conditionsIn(document: DocumentNode): readonly SelectionNode[] {
  const conditions: SelectionNode[] = [];
  const note = (selection: SelectionNode): undefined => {
    if (selection.directives?.length) conditions.push(selection);
  };
  visit(document, { Field: note, InlineFragment: note, FragmentSpread: note });
  return conditions;
}

/** Which of them these variables leave in, as a text that is the same for the same ones. */
export function outcomeOf(conditions: readonly SelectionNode[], variables: VariableValues): string {
  return conditions.map((condition) => letterOf(condition, variables)).join("");
}

function letterOf(condition: SelectionNode, variables: VariableValues): string {
  try {
    return isIncluded(condition, variables) ? "+" : "-";
  } catch {
    // It is thrown again where the selection is reached, and reported there.
    return "!";
  }
}
