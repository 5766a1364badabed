import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import type { Wanted } from "../application/reads";

/**
 * The leaf fields that a request asks for below the resolved field, as dotted paths of field names; aliases,
 * fragments, `@skip` and `@include` are looked through. Fields of several fragments add up, whatever their type.
 */
export function wantedFields(info: GraphQLResolveInfo): Wanted {
  const wanted = new Set<string>();
  for (const { selectionSet } of info.fieldNodes) if (selectionSet) collect(selectionSet, "", wanted, info);
  return wanted;
}

/** The wanted fields below any of these parts, relative to them: `nodes` and `edges.node` of a connection, say. */
export function wantedBelow(wanted: Wanted, ...parts: readonly string[]): Wanted {
  const below = new Set<string>();
  for (const path of wanted)
    for (const part of parts) if (path.startsWith(`${part}.`)) below.add(path.slice(part.length + 1));
  return below;
}

function collect(
  selections: SelectionSetNode,
  prefix: string,
  wanted: Set<string>,
  info: GraphQLResolveInfo,
): void {
  for (const selection of selections.selections) {
    if (!isIncluded(selection, info)) continue;
    switch (selection.kind) {
      case Kind.FIELD: {
        const path = prefix + selection.name.value;
        if (selection.selectionSet) collect(selection.selectionSet, `${path}.`, wanted, info);
        else wanted.add(path);
        break;
      }
      case Kind.INLINE_FRAGMENT:
        collect(selection.selectionSet, prefix, wanted, info);
        break;
      case Kind.FRAGMENT_SPREAD: {
        const fragment = info.fragments[selection.name.value];
        if (fragment) collect(fragment.selectionSet, prefix, wanted, info);
        break;
      }
    }
  }
}

function isIncluded(selection: SelectionNode, { variableValues }: GraphQLResolveInfo): boolean {
  if (!selection.directives?.length) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variableValues);
  return skip?.["if"] !== true && include?.["if"] !== false;
}
