import type { GraphQLResolveInfo } from "graphql";
import {
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  InputType,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type {
  AmendmentApplicationFilter,
  AmendmentApplicationView,
} from "../../use-cases/amendment-application/ports";
import type { Requested } from "../../use-cases/shared/view";
import type { AmendmentApplicationStatus } from "../../domain/guarantee/guarantee-life-cycle";
import { readerOf, type ApiContext } from "../graphql/context";
import { connectionOf, toConnection, type Connection } from "../graphql/pagination/connection.type";
import { WindowArgs, windowOf } from "../graphql/pagination/window.args";
import { wantedFields, withSources } from "../graphql/selection";
import { premiumDifferenceOf, PremiumDifferenceType } from "../premium/premium-difference.type";
import { AmendmentApplicationStatusEnum } from "./amendment-application-enums";
import { AmendmentApplicationType } from "./amendment-application.type";
import { DateTimeScalar } from "../graphql/scalars/date-time.scalar";
import { orderSince, settle, sinceOf, UPDATED_SINCE } from "../graphql/pagination/updated-since";

const AmendmentApplicationConnection = connectionOf(
  "AmendmentApplication",
  AmendmentApplicationType,
  "applications for amendments (変更申込)",
);
const ORDER = "AmendmentApplication";

@InputType("AmendmentApplicationFilter", {
  description: "What a list of applications for amendments is narrowed to. All that is given must hold.",
})
class AmendmentApplicationFilterInput {
  @Field(() => ID, { nullable: true, description: "Of this guarantee (保証契約)." })
  guaranteeId?: string | null;

  @Field(() => [AmendmentApplicationStatusEnum], { nullable: true, description: "In one of these states." })
  statuses?: AmendmentApplicationStatus[] | null;

  @Field(() => ID, { nullable: true, description: "Of this contractor (受注者)." })
  contractorId?: string | null;

  @Field(() => ID, { nullable: true, description: "To this issuer (保証機関)." })
  issuerId?: string | null;

  @Field(() => String, { nullable: true, description: "With this reference of the contractor's own." })
  externalReference?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: UPDATED_SINCE })
  updatedSince?: Date | null;
}

@ArgsType()
class AmendmentApplicationListArgs extends WindowArgs {
  @Field(() => AmendmentApplicationFilterInput, {
    nullable: true,
    description: "Absent: all that the caller may see.",
  })
  filter?: AmendmentApplicationFilterInput | null;
}

@Resolver(() => AmendmentApplicationType)
export class AmendmentApplicationResolver {
  @Query(() => AmendmentApplicationConnection, {
    description:
      "Applications for amendments (変更申込) that the caller may see, newest first: to a contractor its own, to an issuer those " +
      "of the guarantees that it issued.",
  })
  async amendmentApplications(
    @Args(() => AmendmentApplicationListArgs) args: AmendmentApplicationListArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Requested<AmendmentApplicationView>>> {
    const caller = readerOf(context);
    const wanted = withSources(wantedFields(info).below("nodes", "edges.node"));
    const filter = filterOf(args.filter);
    const order = orderSince(ORDER, filter);
    const window = windowOf(args, order);
    await settle(context, filter);
    return toConnection(
      await context.reads.amendmentApplications.page(caller, window, filter, wanted),
      order,
    );
  }

  @FieldResolver(() => PremiumDifferenceType, {
    nullable: true,
    description:
      "What the amendment would make due, as it was quoted when it was applied for; later tables do not change it. Null where " +
      "the amount stays, and where the issuer had no table.",
  })
  premiumDifference(
    @Root() { premiumDifference: quoted }: AmendmentApplicationView,
    @Ctx() { locale }: ApiContext,
  ): PremiumDifferenceType | null {
    return quoted && premiumDifferenceOf(quoted, locale);
  }
}

/** GraphQL's null and absence ask for the same: nothing. */
function filterOf(filter: AmendmentApplicationFilterInput | null | undefined): AmendmentApplicationFilter {
  const { updatedSince, ...others } = filter ?? {};
  return {
    ...Object.fromEntries(Object.entries(others).filter(([, value]) => value !== null)),
    updatedSince: sinceOf(updatedSince),
  };
}
