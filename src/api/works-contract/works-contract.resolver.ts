import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  ID,
  Info,
  InputType,
  ObjectType,
  Query,
  Resolver,
} from "type-graphql";
import { amendWorksContract } from "../../use-cases/works-contract/amend-works-contract";
import type { WorksContractFilter, WorksContractView } from "../../use-cases/works-contract/ports";
import type { Requested } from "../../use-cases/shared/view";
import { callerOf, readerOf, type ApiContext } from "../graphql/context";
import { connectionOf, toConnection, type Connection } from "../graphql/pagination/connection.type";
import { WindowArgs, windowOf } from "../graphql/pagination/window.args";
import { mutationResult, MutationWith, type Answer } from "../graphql/result";
import { wantedFields } from "../graphql/selection";
import { assertSearchable, describedSearch } from "../graphql/validation/searched-text";
import { amendWorksContractCommandOf, AmendWorksContractInput } from "./amend-works-contract.input";
import { WorksContractEntryType } from "./works-contract-entry.type";
import { DateTimeScalar } from "../graphql/scalars/date-time.scalar";
import { orderSince, settle, sinceOf, UPDATED_SINCE } from "../graphql/pagination/updated-since";

const WorksContractEntryConnection = connectionOf(
  "WorksContractEntry",
  WorksContractEntryType,
  "entries of works contracts (請負契約)",
);
const ORDER = "WorksContractEntry";

@InputType("WorksContractFilter", {
  description: "What a list of works contracts is narrowed to. All that is given must hold.",
})
class WorksContractFilterInput {
  @Field(() => String, {
    nullable: true,
    description:
      "With this number (工事番号, 調達案件番号, 契約番号, 仕様書番号): the whole number. Width, capitals, spaces and dashes " +
      "make no difference. Blank asks for nothing.",
  })
  identifier?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "With this own reference (externalReference), to the letter.",
  })
  externalReference?: string | null;

  @Field(() => ID, { nullable: true, description: "Of this contractor (受注者)." })
  contractorId?: string | null;

  @Field(() => ID, { nullable: true, description: "With this obligee (発注者)." })
  obligeeId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether a guarantee in force, or another issuer's entry that shares a number, says something else (請負契約の相違).",
  })
  differing?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: describedSearch("工事番号, 調達案件番号, 契約番号, 仕様書番号"),
  })
  text?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: UPDATED_SINCE })
  updatedSince?: Date | null;
}

@ArgsType()
class WorksContractListArgs extends WindowArgs {
  @Field(() => WorksContractFilterInput, { nullable: true, description: "Which contracts are listed." })
  filter?: WorksContractFilterInput | null;
}

@ObjectType("AmendWorksContractSuccess", {
  description:
    "The change of the contract is recorded. Its guarantees stay as they are: `differences` names those to amend.",
  simpleResolvers: true,
})
class AmendWorksContractSuccessType {
  @Field(() => WorksContractEntryType, { description: "The entry as it is now." })
  worksContract!: Requested<WorksContractView>;
}

const AMEND_WORKS_CONTRACT = mutationResult(amendWorksContract, {
  description: "The amended entry of the works contract, or why it was not amended.",
  success: AmendWorksContractSuccessType,
  errors: ["IDEMPOTENCY_CONFLICT"],
});

@Resolver()
export class WorksContractResolver {
  @Query(() => WorksContractEntryConnection, {
    description:
      "Works contracts (請負契約), newest first: to an issuer its own entries, to a contractor the entries of its contracts, to " +
      "the operator all.",
  })
  async worksContracts(
    @Args(() => WorksContractListArgs) args: WorksContractListArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Requested<WorksContractView>>> {
    const wanted = wantedFields(info).below("nodes", "edges.node");
    const filter = filterOf(args.filter ?? {});
    const { worksContracts } = context.reads;
    const caller = readerOf(context);
    const order = orderSince(ORDER, filter);
    const window = windowOf(args, order);
    await settle(context, filter);
    return toConnection(await worksContracts.page(caller, window, filter, wanted), order);
  }

  @MutationWith(
    AMEND_WORKS_CONTRACT,
    "Records that a works contract was changed (変更契約): price, work period. Its guarantees follow by `amendGuarantee`; " +
      "until then `differences` names them. For issuers (role ISSUER), of their own entries.",
  )
  async amendWorksContract(
    @Arg("input", () => AmendWorksContractInput, { description: "The entry and the change." })
    input: AmendWorksContractInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<AmendWorksContractSuccessType>> {
    const caller = callerOf(context);
    const amended = await amendWorksContract(context.parts, caller, amendWorksContractCommandOf(input));
    return AMEND_WORKS_CONTRACT.answer(context, amended, async ({ worksContractId }) => {
      const wanted = wantedFields(info).below("worksContract");
      const [worksContract] = await context.reads.worksContracts.byIds(caller, [worksContractId], wanted);
      if (!worksContract) throw new Error("a works contract is not there right after it was amended");
      return { worksContract };
    });
  }
}

function filterOf(filter: WorksContractFilterInput): WorksContractFilter {
  const { identifier, externalReference, contractorId, obligeeId, differing, text, updatedSince } = filter;
  assertSearchable("text", text ?? "");
  return {
    updatedSince: sinceOf(updatedSince),
    identifier: identifier ?? undefined,
    externalReference: externalReference ?? undefined,
    contractorId: contractorId ?? undefined,
    obligeeId: obligeeId ?? undefined,
    differing: differing ?? undefined,
    text: text ?? undefined,
  };
}
