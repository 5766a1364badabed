import { Kind, parse } from "graphql";
import { wantedFields } from "../../../src/api/graphql/selection";
import type { GuaranteeOrder } from "../../../src/use-cases/guarantee/ports";
import type { Wanted } from "../../../src/use-cases/shared/wanted";
import { bodyOf, dataOf, post, type Endpoint } from "./post";

export const PAGE = 50;

/** As the screen opens: by issue date (発行日), newest first. */
export const NEWEST_FIRST: GuaranteeOrder = { field: "ISSUED_ON", direction: "DESC" };

/** The columns of the screen 保証工事一覧, with all parties. */
const QUERY = `
  query List($first: Int!, $after: String, $orderBy: GuaranteeOrder) {
    guarantees(first: $first, after: $after, orderBy: $orderBy) {
      nodes {
        number kind issuedOn amount
        certificate { amended }
        worksContract { name contractPrice coveredPrice }
        issuer { name }
        contractor { name }
        obligee { name }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`;

/** The request for the page behind a cursor; `null`: the first page. */
export function pageRequest(
  after: string | null,
  orderBy: GuaranteeOrder = NEWEST_FIRST,
  first = PAGE,
): Buffer {
  return bodyOf(QUERY, { first, after, orderBy });
}

interface Listed {
  readonly guarantees: {
    readonly nodes: readonly { readonly number: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

export interface Walked {
  /** The cursor behind each page that was read, in order. */
  readonly cursors: readonly string[];
  /** The numbers on these pages, in order. */
  readonly numbers: readonly string[];
}

/** Reads page after page, each behind the last one's cursor, up to a number of pages or to the end. */
export async function walk(
  endpoint: Endpoint,
  pages: number,
  { orderBy = NEWEST_FIRST, size = PAGE } = {},
): Promise<Walked> {
  const cursors: string[] = [];
  const numbers: string[] = [];
  while (cursors.length < pages) {
    const answer = await post(endpoint, pageRequest(cursors.at(-1) ?? null, orderBy, size));
    const { nodes, pageInfo } = (dataOf(answer) as Listed).guarantees;
    numbers.push(...nodes.map(({ number }) => number));
    if (pageInfo.endCursor !== null) cursors.push(pageInfo.endCursor);
    if (!pageInfo.hasNextPage) break;
  }
  return { cursors, numbers };
}

/** What the query asks of each guarantee, as the reads want it told. */
export function wantedOfPage(): Wanted {
  const fieldNodes = parse(QUERY).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? definition.selectionSet.selections.filter((selection) => selection.kind === Kind.FIELD)
      : [],
  );
  return wantedFields({ fieldNodes, fragments: {}, variableValues: {} }).below("nodes");
}
