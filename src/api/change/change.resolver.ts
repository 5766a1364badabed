import type { GraphQLResolveInfo } from "graphql";
import { ArrayMaxSize } from "../graphql/validation/class-validator";
import { Args, ArgsType, Ctx, Field, Info, Query, Resolver } from "type-graphql";
import { readChanges, type ChangesRead } from "../../use-cases/change/read-changes";
import type { ChangeView } from "../../use-cases/change/ports";
import { CHANGES, type ChangeType } from "../../use-cases/shared/event-types";
import type { Requested } from "../../use-cases/shared/view";
import { readerOf, type ApiContext } from "../graphql/context";
import { connectionOf, toConnection, type Connection } from "../graphql/pagination/connection.type";
import { encodeCursor } from "../graphql/pagination/cursor";
import { WindowArgs, windowOf } from "../graphql/pagination/window.args";
import { wantedFields, withSources } from "../graphql/selection";
import { ChangeTypeEnum } from "./change-type.enum";
import { ChangeObjectType } from "./change.type";

const ChangeConnection = connectionOf("Change", ChangeObjectType, "changes (変更履歴)");
const ORDER = "Change";

@ArgsType()
class ChangesArgs extends WindowArgs {
  @Field(() => [ChangeTypeEnum], {
    nullable: true,
    description:
      "Only events of these types; absent or empty: all. 10,000 events are looked at for one page: where few fit, it " +
      "may be empty and yet have a next one.",
  })
  @ArrayMaxSize(CHANGES.length)
  types?: ChangeType[] | null;
}

@Resolver()
export class ChangeResolver {
  @Query(() => ChangeConnection, {
    description:
      "The feed of changes (変更履歴): the events that the caller may see, in an order that never changes. Nothing " +
      "comes before a cursor later: read on from `pageInfo.endCursor` at any time, which is never null here, and miss " +
      "nothing. A contractor sees the steps of its applications and guarantees; an issuer sees those of what was " +
      "submitted to it. An obligee sees those of a guarantee from its own opening on; the operator sees all but drafts. " +
      "The newest one: `last: 1`.",
  })
  async changes(
    @Args(() => ChangesArgs) args: ChangesArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Requested<ChangeView>>> {
    const caller = readerOf(context);
    const query = { window: windowOf(args, ORDER, "number"), types: args.types ?? [] };
    const wanted = withSources(wantedFields(info).below("nodes", "edges.node"));
    const { unitOfWork, clock } = context.parts;
    const parts = { unitOfWork, clock, changes: context.reads.changes };
    const read = await readChanges(parts, caller, query, wanted);
    if (wanted.has("cursor")) for (const row of read.rows) Object.assign(row.view, { cursor: cursorOf(row) });
    return withLastingEnd(read);
  }
}

function cursorOf({ position }: ChangesRead["rows"][number]): string {
  return encodeCursor(ORDER, position);
}

/** An empty page, too, says from where to read on, either way. */
function withLastingEnd(read: ChangesRead): Connection<Requested<ChangeView>> {
  const { edges, nodes, pageInfo } = toConnection(read, ORDER);
  const { hasNextPage, hasPreviousPage } = pageInfo;
  const { readUpTo, readBackTo } = read;
  const startCursor =
    readBackTo === null ? pageInfo.startCursor : encodeCursor(ORDER, { key: readBackTo, id: "" });
  const endCursor = encodeCursor(ORDER, { key: readUpTo, id: "" });
  return { edges, nodes, pageInfo: { hasNextPage, hasPreviousPage, startCursor, endCursor } };
}
