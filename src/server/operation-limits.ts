import { GraphQLError, Kind, type ASTVisitor, type SelectionSetNode, type ValidationContext } from "graphql";

/** More aliases than any screen needs: a limit on what one request can make the server do. */
const MOST_ROOT_FIELDS = 30;

/** Counts the fields that an operation asks of Query or Mutation, fragments included. */
export function rootFieldLimit(context: ValidationContext): ASTVisitor {
  const count = (selections: SelectionSetNode, seen: ReadonlySet<string>): number => {
    let fields = 0;
    for (const selection of selections.selections) {
      if (selection.kind === Kind.FIELD) fields += 1;
      else if (selection.kind === Kind.INLINE_FRAGMENT) fields += count(selection.selectionSet, seen);
      else {
        const name = selection.name.value;
        const fragment = seen.has(name) ? undefined : context.getFragment(name);
        if (fragment) fields += count(fragment.selectionSet, new Set([...seen, name]));
      }
      if (fields > MOST_ROOT_FIELDS) return fields;
    }
    return fields;
  };
  return {
    OperationDefinition(operation) {
      if (count(operation.selectionSet, new Set()) <= MOST_ROOT_FIELDS) return;
      context.reportError(
        new GraphQLError(
          `An operation may ask for at most ${String(MOST_ROOT_FIELDS)} root fields. Send several requests.`,
          {
            nodes: operation,
          },
        ),
      );
    },
  };
}
