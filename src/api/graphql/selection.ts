import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import type { Wanted } from "../../use-cases/shared/page";

/**
 * The fields that a request asks for below the resolved field, as dotted paths of field names; aliases, fragments,
 * `@skip` and `@include` are looked through. Fields of several fragments add up, whatever their type. An object is
 * listed itself and with what is asked of it, so that one whose fields are all skipped is still wanted.
 */
export function wantedFields(info: GraphQLResolveInfo): Wanted {
  const walk: Walk = { info, wanted: new Set(), walked: new Set() };
  for (const { selectionSet } of info.fieldNodes) if (selectionSet) collect(selectionSet, "", walk);
  return walk.wanted;
}

/** The wanted fields below any of these parts, relative to them: `nodes` and `edges.node` of a connection, say. */
export function wantedBelow(wanted: Wanted, ...parts: readonly string[]): Wanted {
  const below = new Set<string>();
  for (const path of wanted)
    for (const part of parts) if (path.startsWith(`${part}.`)) below.add(path.slice(part.length + 1));
  return below;
}

/**
 * Fields that are computed, with the stored field that each is computed from: the printed rows come from the content; the
 * PDF and how a certificate stands are found by its id.
 */
export function withSources(wanted: Wanted): Wanted {
  return new Set(
    [...wanted].map((path) =>
      path.replace(/(^|\.)items(\.\w+)?$/, "$1content").replace(/(^|\.)(pdf|standing)(\.\w+)?$/, "$1id"),
    ),
  );
}

interface Walk {
  readonly info: GraphQLResolveInfo;
  readonly wanted: Set<string>;
  /** Fragments by the place they were spread in: spread again there, they add nothing. */
  readonly walked: Set<string>;
}

function collect({ selections }: SelectionSetNode, prefix: string, walk: Walk): void {
  for (const selection of selections) {
    if (!isIncluded(selection, walk.info)) continue;
    switch (selection.kind) {
      case Kind.FIELD: {
        const path = prefix + selection.name.value;
        walk.wanted.add(path);
        if (selection.selectionSet) collect(selection.selectionSet, `${path}.`, walk);
        break;
      }
      case Kind.INLINE_FRAGMENT:
        collect(selection.selectionSet, prefix, walk);
        break;
      case Kind.FRAGMENT_SPREAD: {
        const name = selection.name.value;
        const fragment = walk.info.fragments[name];
        const place = `${prefix} ${name}`;
        if (!fragment || walk.walked.has(place)) break;
        walk.walked.add(place);
        collect(fragment.selectionSet, prefix, walk);
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
