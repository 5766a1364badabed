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
    description:
      "Cursor of the first row, for `before`; null on an empty page. Of `changes`: how far a page has looked back.",
  })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Cursor of the last row, for `after`; null on an empty page. Of `changes`: how far the page has read, never null.",
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
  return new LazyConnection(page, order);
}

type Row<View> = Page<View>["rows"][number];

/** Of what a page can tell, an answer shows little: cursors and edges are made where they are asked for. */
class LazyConnection<View> implements Connection<View> {
  constructor(
    private readonly page: Page<View>,
    private readonly order: string,
  ) {}

  get edges(): readonly LazyEdge<View>[] {
    return this.page.rows.map((row) => new LazyEdge(row, this.order));
  }

  get nodes(): readonly View[] {
    return this.page.rows.map(({ view }) => view);
  }

  get pageInfo(): PageInfoType {
    return new LazyPageInfo(this.page, this.order);
  }
}

class LazyEdge<View> {
  constructor(
    private readonly row: Row<View>,
    private readonly order: string,
  ) {}

  get node(): View {
    return this.row.view;
  }

  get cursor(): string {
    return encodeCursor(this.order, this.row.position);
  }
}

class LazyPageInfo<View> implements PageInfoType {
  constructor(
    private readonly page: Page<View>,
    private readonly order: string,
  ) {}

  get hasNextPage(): boolean {
    return this.page.hasNextPage;
  }

  get hasPreviousPage(): boolean {
    return this.page.hasPreviousPage;
  }

  get startCursor(): string | null {
    return this.#cursorOf(this.page.rows[0]);
  }

  get endCursor(): string | null {
    return this.#cursorOf(this.page.rows.at(-1));
  }

  #cursorOf(row: Row<View> | undefined): string | null {
    return row ? encodeCursor(this.order, row.position) : null;
  }
}
