import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Field, Info, Int, ObjectType, Query, Resolver } from "type-graphql";
import type { LedgerEntryView, LedgerTotals } from "../../use-cases/ledger/ports";
import type { Requested } from "../../use-cases/shared/view";
import { GUARANTEE_STATUSES, type GuaranteeStatus } from "../../domain/guarantee/guarantee-life-cycle";
import { AtMost, RowsOfPage } from "../graphql/cost/field-cost";
import { readerOf, type ApiContext } from "../graphql/context";
import { PageInfoType, toConnection, type Connection } from "../graphql/pagination/connection.type";
import { WindowArgs } from "../graphql/pagination/window.args";
import { wantedFields, withSources } from "../graphql/selection";
import { GuaranteeStatusEnum } from "../guarantee/guarantee-enums";
import { LedgerEntryType } from "./ledger-entry.type";
import { LedgerListArgs, ledgerQueryOf } from "./ledger-list.args";
import { settle } from "../graphql/pagination/updated-since";

@ObjectType("LedgerTotal", { description: "How many entries are in one state.", simpleResolvers: true })
class LedgerTotalType {
  @Field(() => GuaranteeStatusEnum, { description: "The state." })
  state!: GuaranteeStatus;

  @Field(() => Int, { description: "How many; with `isTotalCapped` at least so many." })
  count!: number;
}

@ObjectType("LedgerEntryEdge", {
  description: "One row of a page of entries of the ledger (保証台帳).",
  simpleResolvers: true,
})
class LedgerEntryEdgeType {
  @Field(() => String, { description: "Where the row stands; opaque, for `after` and `before`." })
  cursor!: string;

  @Field(() => LedgerEntryType, { description: "The row itself." })
  node!: object;
}

@ObjectType("LedgerEntryConnection", {
  description: "A page of entries of the ledger (保証台帳), and how many there are by the filter.",
  simpleResolvers: true,
})
class LedgerEntryConnectionType {
  @RowsOfPage()
  @Field(() => [LedgerEntryEdgeType], { description: "The rows with their cursors." })
  edges!: readonly LedgerEntryEdgeType[];

  @RowsOfPage()
  @Field(() => [LedgerEntryType], { description: "The rows." })
  nodes!: readonly object[];

  @Field(() => PageInfoType, { description: "Where the page lies in the list." })
  pageInfo!: PageInfoType;

  @Field(() => Int, {
    description:
      "How many entries the filter finds (件数): the whole ledger without one. At most 50,000 are counted.",
  })
  totalCount!: number;

  @Field(() => Boolean, {
    description: "Whether there are more than were counted: the 50,000 that were entered last.",
  })
  isTotalCapped!: boolean;

  @AtMost(GUARANTEE_STATUSES.length)
  @Field(() => [LedgerTotalType], {
    description: "How many of those counted are in each state (状態別の件数), each state once.",
  })
  totals!: readonly LedgerTotalType[];
}

const TOTALS = ["totalCount", "isTotalCapped", "totals"] as const;

@Resolver()
export class LedgerResolver {
  @Query(() => LedgerEntryConnectionType, {
    description:
      "The own ledger (保証台帳): what was opened or handed over here, and what the body recorded itself; what was entered " +
      "last comes first unless ordered otherwise. For obligees (role OBLIGEE); to others it is empty.",
  })
  async ledger(
    @Args(() => LedgerListArgs) list: LedgerListArgs,
    @Args(() => WindowArgs) window: WindowArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<LedgerEntryConnectionType> {
    const caller = readerOf(context);
    const { query, order } = ledgerQueryOf(list, window);
    const asked = wantedFields(info);
    const wanted = withSources(asked.below("nodes", "edges.node"));
    await settle(context, query.filter);
    const page = toConnection(await context.reads.ledger.page(caller, query, wanted), order);
    const isCounted = TOTALS.some((field) => asked.has(field));
    return withTotals(
      page,
      isCounted ? await context.reads.ledger.totals(caller, query.filter) : NOT_COUNTED,
    );
  }
}

/** Nobody asked. */
const NOT_COUNTED: LedgerTotals = { count: 0, isCapped: false, byState: [] };

/** The page makes cursors and edges where they are asked for. */
function withTotals(
  page: Connection<Requested<LedgerEntryView>>,
  { count, isCapped, byState }: LedgerTotals,
): LedgerEntryConnectionType {
  return Object.assign(page, { totalCount: count, isTotalCapped: isCapped, totals: byState });
}
