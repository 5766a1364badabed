import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, ObjectType, Query, Resolver } from "type-graphql";
import type { PremiumTableView } from "../../use-cases/premium/ports";
import { recordPremiumTable } from "../../use-cases/premium/record-premium-table";
import type { Requested } from "../../use-cases/shared/view";
import type { GuaranteeKind } from "../../domain/values/guarantee-kind";
import { callerOf, readerOf, type ApiContext } from "../graphql/context";
import { mutationResult, MutationWith, type Answer } from "../graphql/result";
import { GuaranteeKindEnum } from "../graphql/guarantee-kind.enum";
import { connectionOf, toConnection, type Connection } from "../graphql/pagination/connection.type";
import { WindowArgs, windowOf } from "../graphql/pagination/window.args";
import { wantedFields } from "../graphql/selection";
import { PremiumTableType } from "./premium-table.type";
import { recordCommandOf, RecordPremiumTableInput } from "./record-premium-table.input";

const PremiumTableConnection = connectionOf("PremiumTable", PremiumTableType, "premium tables (保証料率表)");

@ArgsType()
class PremiumTableListArgs extends WindowArgs {
  @Field(() => ID, { description: "The issuer (保証機関) whose tables are listed." })
  issuerId!: string;

  @Field(() => GuaranteeKindEnum, {
    nullable: true,
    description: "Only tables for this kind of guarantee (区分); absent: all kinds.",
  })
  kind?: GuaranteeKind | null;
}

@ObjectType("RecordPremiumTableSuccess", {
  description: "The table is recorded, for ever.",
  simpleResolvers: true,
})
class RecordPremiumTableSuccessType {
  @Field(() => PremiumTableType, { description: "The new premium table (保証料率表)." })
  premiumTable!: Requested<PremiumTableView>;
}

const RECORD_PREMIUM_TABLE = mutationResult(recordPremiumTable, {
  description: "The recorded table, or why it was not recorded.",
  success: RecordPremiumTableSuccessType,
  errors: ["IDEMPOTENCY_CONFLICT"],
});

@Resolver()
export class PremiumTableResolver {
  @Query(() => PremiumTableConnection, {
    description:
      "The premium tables (保証料率表) of an issuer, past, present and to come: the latest to apply first. Empty for an " +
      "issuer that there is not.",
  })
  async premiumTables(
    @Args(() => PremiumTableListArgs) args: PremiumTableListArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Requested<PremiumTableView>>> {
    readerOf(context);
    const { issuerId, kind } = args;
    const query = { issuerId, kind: kind ?? undefined, window: windowOf(args, "PremiumTable") };
    const wanted = wantedFields(info).below("nodes", "edges.node");
    return toConnection(await context.reads.premiumTables.page(query, wanted), "PremiumTable");
  }

  @MutationWith(
    RECORD_PREMIUM_TABLE,
    "Records a premium table (保証料率表の登録), which then prices guarantees from its first day until a later table " +
      "applies. It is never changed: what was quoted for a past day can be quoted again. For issuers (role ISSUER), in " +
      "their own name.",
  )
  async recordPremiumTable(
    @Arg("input", () => RecordPremiumTableInput, { description: "The table." })
    input: RecordPremiumTableInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<RecordPremiumTableSuccessType>> {
    const recorded = await recordPremiumTable(context.parts, callerOf(context), recordCommandOf(input));
    return RECORD_PREMIUM_TABLE.answer(context, recorded, async ({ premiumTableId }) => {
      const wanted = wantedFields(info).below("premiumTable");
      const [premiumTable] = await context.reads.premiumTables.byIds([premiumTableId], wanted);
      if (!premiumTable) throw new Error("a premium table is not there right after it was recorded");
      return { premiumTable };
    });
  }
}
