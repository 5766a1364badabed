import {
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { isIncluded } from "./execution/outcome";
import { keptBy } from "../../use-cases/shared/kept-by";
import { Wanted } from "../../use-cases/shared/wanted";

type Info = Pick<GraphQLResolveInfo, "fieldNodes" | "fragments" | "variableValues">;

/**
 * The fields that a request asks for below the resolved field, as dotted paths of field names; aliases, fragments,
 * `@skip` and `@include` are looked through. Fields of several fragments add up, whatever their type. An object is
 * listed itself and with what is asked of it, so that one whose fields are all skipped is still wanted.
 *
 * The same operation gets the same answer as long as its document is kept: whatever is planned for it is planned once.
 */
export function wantedFields(info: Info): Wanted {
  const { conditions, byOutcome } = keptFor(info);
  const outcome = conditions
    .map((condition) => (isIncluded(condition, info.variableValues) ? "1" : "0"))
    .join("");
  const known = byOutcome.get(outcome);
  if (known) return known;
  // Whoever changes its variables at every request shall not fill the memory.
  if (byOutcome.size >= MOST_OUTCOMES) byOutcome.clear();
  const wanted = pathsBelow(info);
  byOutcome.set(outcome, wanted);
  return wanted;
}

/**
 * Fields that are computed, with the stored field that each is computed from: the printed rows come from the content; the
 * PDF and how a certificate stands are found by its id, as are the hand-overs and confirmations of a guarantee.
 */
export const withSources = keptBy((wanted: Wanted) =>
  wanted.renamed((path) =>
    path
      .replace(/(^|\.)(?:deposits|endConfirmations)(\..+)?$/, "$1id")
      .replace(/(^|\.)(?:items(?:\.\w+)?|missingCharacters)$/, "$1content")
      .replace(/(^|\.)(pdf|premiumPdf|standing)(\.\w+)?$/, "$1id"),
  ),
);

/** For an operation whose variables decide what is asked. */
const MOST_OUTCOMES = 4;

/** What is kept of a field of an operation, with its document. */
interface Kept {
  readonly nodes: readonly FieldNode[];
  /** All below it that `@skip` or `@include` may leave out. */
  readonly conditions: readonly SelectionNode[];
  readonly byOutcome: Map<string, Wanted>;
}

const KEPT = new WeakMap<FieldNode, Kept>();

function keptFor(info: Info): Kept {
  const [first] = info.fieldNodes;
  if (!first) throw new Error("a field is resolved that no operation names");
  const known = KEPT.get(first);
  // A field that is named in several places is resolved for those of them that are not skipped.
  if (
    known?.nodes.length === info.fieldNodes.length &&
    known.nodes.every((node, i) => node === info.fieldNodes[i])
  )
    return known;
  const kept = { nodes: [...info.fieldNodes], conditions: conditionsBelow(info), byOutcome: new Map() };
  KEPT.set(first, kept);
  return kept;
}

function conditionsBelow(info: Info): SelectionNode[] {
  const conditions: SelectionNode[] = [];
  const seen = new Set<FragmentDefinitionNode>();
  walk(info, (selection) => {
    if (selection.directives?.length) conditions.push(selection);
    if (selection.kind !== Kind.FRAGMENT_SPREAD) return true;
    const fragment = info.fragments[selection.name.value];
    if (!fragment || seen.has(fragment)) return false;
    seen.add(fragment);
    return true;
  });
  return conditions;
}

function pathsBelow(info: Info): Wanted {
  const paths = new Set<string>();
  /** Fragments by the place they were spread in: spread again there, they add nothing. */
  const places = new Set<string>();
  walk(info, (selection, prefix) => {
    if (!isIncluded(selection, info.variableValues)) return false;
    if (selection.kind === Kind.FIELD) paths.add(prefix + selection.name.value);
    if (selection.kind !== Kind.FRAGMENT_SPREAD) return true;
    const place = `${prefix} ${selection.name.value}`;
    if (places.has(place)) return false;
    places.add(place);
    return true;
  });
  return new Wanted(paths);
}

/** Every selection below the resolved field, with the path of the field that it lies below; `enter`: whether to look into it. */
function walk(
  { fieldNodes, fragments }: Info,
  enter: (selection: SelectionNode, prefix: string) => boolean,
): void {
  const into = (set: SelectionSetNode | undefined, prefix: string): void => {
    for (const selection of set?.selections ?? []) {
      if (!enter(selection, prefix)) continue;
      switch (selection.kind) {
        case Kind.FIELD:
          into(selection.selectionSet, `${prefix}${selection.name.value}.`);
          break;
        case Kind.INLINE_FRAGMENT:
          into(selection.selectionSet, prefix);
          break;
        case Kind.FRAGMENT_SPREAD:
          into(fragments[selection.name.value]?.selectionSet, prefix);
          break;
      }
    }
  };
  for (const { selectionSet } of fieldNodes) into(selectionSet, "");
}
