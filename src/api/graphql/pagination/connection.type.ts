import { Field, ObjectType, type ClassType } from "type-graphql";
import { RowsOfPage } from "../cost/field-cost";
import type { Page } from "../../../use-cases/shared/page";
import { encodeCursor } from "./cursor";

@ObjectType("PageInfo", { description: "Where a page lies in its list.", simpleResolvers: true })
export class PageInfoType {
  @Field(() => Boolean, { description: "Whether the list goes on after this page." })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether anything comes before this page." })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Cursor of the first row, for `before`; null on an empty page.",
  })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Cursor of the last row, for `after`; null on an empty page.",
  })
  endCursor!: string | null;
}

/** A page of anything: `edges` and `nodes` hold the same rows. */
export interface Connection<View> {
  readonly edges: readonly { readonly cursor: string; readonly node: View }[];
  readonly nodes: readonly View[];
  readonly pageInfo: PageInfoType;
}

/** Makes the connection type of a node type: `Issuer` gives `IssuerConnection` and `IssuerEdge`. */
export function connectionOf(name: string, node: ClassType, plural: string): ClassType {
  @ObjectType(`${name}Edge`, { description: `One row of a page of ${plural}.`, simpleResolvers: true })
  class Edge {
    @Field(() => String, { description: "Where the row stands; opaque, for `after` and `before`." })
    cursor!: string;

    @Field(() => node, { description: `The row itself.` })
    node!: object;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${plural}.`, simpleResolvers: true })
  class ConnectionType {
    @RowsOfPage()
    @Field(() => [Edge], { description: "The rows with their cursors." })
    edges!: Edge[];

    @RowsOfPage()
    @Field(() => [node], { description: "The rows." })
    nodes!: object[];

    @Field(() => PageInfoType, { description: "Where the page lies in the list." })
    pageInfo!: PageInfoType;
  }
  return ConnectionType;
}

export function toConnection<View>(page: Page<View>, order: string): Connection<View> {
  const edges = page.rows.map(({ view, position }) => ({
    cursor: encodeCursor(order, position),
    node: view,
  }));
  return {
    edges,
    nodes: page.rows.map(({ view }) => view),
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges[edges.length - 1]?.cursor ?? null,
    },
  };
}
