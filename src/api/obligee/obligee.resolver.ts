import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from "type-graphql";
import { AsManyAs } from "../graphql/cost/field-cost";
import type { ObligeeView } from "../../use-cases/obligee/ports";
import type { Requested } from "../../use-cases/shared/view";
import { readerOf, type ApiContext } from "../graphql/context";
import { connectionOf, toConnection, type Connection } from "../graphql/pagination/connection.type";
import { MOST_PER_PAGE, windowOf } from "../graphql/pagination/window.args";
import { wantedFields } from "../graphql/selection";
import { ObligeeListArgs, obligeeQueryOf } from "./obligee-list.args";
import { ObligeeType } from "./obligee.type";

const ObligeeConnection = connectionOf("Obligee", ObligeeType, "obligees (発注者)");

@Resolver(() => ObligeeType)
export class ObligeeResolver {
  @Query(() => ObligeeConnection, {
    description:
      "Obligees (発注者), bodies and departments, in the order of their registration unless `orderBy` says otherwise; the filter finds those that take " +
      "e-guarantees (導入発注者). A body that an application merely named is listed for its issuer and contractor alone " +
      "until it adopts.",
  })
  async obligees(
    @Args(() => ObligeeListArgs) args: ObligeeListArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Requested<ObligeeView>>> {
    const caller = readerOf(context);
    const wanted = wantedFields(info).below("nodes", "edges.node");
    const { query, order } = obligeeQueryOf(args);
    return toConnection(await context.reads.obligees.page(caller, query, wanted), order);
  }

  @AsManyAs("first", MOST_PER_PAGE)
  @FieldResolver(() => [ObligeeType], {
    description:
      "Its departments (部署), in the order of their registration; `obligees(filter: { parentId })` lists all of them, " +
      "however many. A department has none.",
  })
  departments(
    @Root() { departments }: ObligeeView,
    @Arg("first", () => Int, { description: "At most so many: 0 to 100." }) first: number,
  ): readonly ObligeeView[] {
    return departments.slice(0, windowOf({ first }, "Obligee").size);
  }
}
