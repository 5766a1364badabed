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
import { CORRECTIONS_A_DAY, type CompanyCorrection } from "../../domain/party/company";
import { correctContractor } from "../../use-cases/party/correct-contractor";
import type { CorrectionView } from "../../use-cases/party/ports";
import type { Requested } from "../../use-cases/shared/view";
import { callerOf, readerOf, type ApiContext } from "../graphql/context";
import { IDEMPOTENCY_KEY, IDEMPOTENCY_KEY_DESCRIPTION } from "../graphql/idempotency-key";
import { connectionOf, toConnection, type Connection } from "../graphql/pagination/connection.type";
import { WindowArgs, windowOf } from "../graphql/pagination/window.args";
import { mutationResult, MutationWith, type Answer } from "../graphql/result";
import { wantedFields } from "../graphql/selection";
import { Text } from "../graphql/validation/text";
import { ContractingBranchInput, LICENSE_INPUT_DESCRIPTION } from "./contracting-branch.input";
import { ContractorCorrectionType } from "./contractor-correction.type";

const ORDER = "ContractorCorrection";
const CorrectionConnection = connectionOf(
  ORDER,
  ContractorCorrectionType,
  "corrections of what contractors state of themselves (登録事項の変更)",
);

@ArgsType()
class CorrectionListArgs extends WindowArgs {
  @Field(() => ID, {
    nullable: true,
    description:
      "The contractor (受注者) whose corrections are listed; absent: every one that the caller may see.",
  })
  contractorId?: string | null;
}

@InputType("CorrectContractorInput", {
  description: "What the caller's own company states of itself from now on. What is left out stays as it is.",
})
class CorrectContractorInput {
  @Field(() => String, {
    nullable: true,
    description:
      "How the company's name is read (読みがな), 1 to 120 kana with ー, ・ and spaces. Null: it is not stated any more.",
  })
  reading?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The company's address (所在地), 1 to 200 characters. Null: it stays.",
  })
  address?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Title and name of the representative (代表者), such as 代表取締役 〇〇 〇〇; 1 to 120 characters. Null: it stays.",
  })
  representative?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Mail address of the contact (連絡先メールアドレス), one mailbox. Null: it stays.",
  })
  contactEmail?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Telephone number (電話番号), such as 03-1234-5678. Null: it stays.",
  })
  telephone?: string | null;

  @Field(() => String, {
    nullable: true,
    description: `${LICENSE_INPUT_DESCRIPTION}. Null: none is stated any more.`,
  })
  constructionLicenseNumber?: string | null;

  @Field(() => ContractingBranchInput, {
    nullable: true,
    description: "The branch that contracts (契約する支店). Null: the company itself contracts.",
  })
  contractingBranch?: ContractingBranchInput | null;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}

@ObjectType("CorrectContractorSuccess", {
  description: "It holds from now on. Papers that exist stay as they are.",
  simpleResolvers: true,
})
class CorrectContractorSuccessType {
  @Field(() => ContractorCorrectionType, { description: "The correction, with the contractor as it is now." })
  correction!: Requested<CorrectionView>;
}

const CORRECT_CONTRACTOR = mutationResult(correctContractor, {
  description: "The correction, or why nothing was corrected.",
  success: CorrectContractorSuccessType,
  errors: ["TOO_MANY_CORRECTIONS", "IDEMPOTENCY_CONFLICT"],
});

@Resolver()
export class ContractorCorrectionResolver {
  @Query(() => CorrectionConnection, {
    description:
      "What contractors (受注者) corrected of what they state of themselves (登録事項の変更), newest first: a contractor's own, an " +
      "issuer's of the contractors registered with it. Others see none.",
  })
  async contractorCorrections(
    @Args(() => CorrectionListArgs) args: CorrectionListArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Requested<CorrectionView>>> {
    const caller = readerOf(context);
    const wanted = wantedFields(info).below("nodes", "edges.node");
    const query = { contractorId: args.contractorId ?? null, window: windowOf(args, ORDER) };
    return toConnection(await context.reads.corrections.page(caller, query, wanted), ORDER);
  }

  @MutationWith(
    CORRECT_CONTRACTOR,
    "登録事項の変更: corrects what the caller's own company states of itself. Applications and certificates from now on state it; " +
      `earlier ones stay. At most ${String(CORRECTIONS_A_DAY)} a day; each is kept, with who did it. Its name and corporate number are ` +
      "its issuer's to enter. For contractors (role CONTRACTOR, scope ADMINISTER).",
  )
  async correctContractor(
    @Arg("input", () => CorrectContractorInput, { description: "What it states from now on." })
    input: CorrectContractorInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<CorrectContractorSuccessType>> {
    const caller = callerOf(context);
    const { idempotencyKey = null } = input;
    const command = { correction: correctionOf(input), idempotencyKey };
    const done = await correctContractor(context.parts, caller, command);
    return CORRECT_CONTRACTOR.answer(context, done, async ({ correctionId }) => {
      const wanted = wantedFields(info).below("correction");
      const [correction] = await context.reads.corrections.byIds(caller, [correctionId], wanted);
      if (!correction) throw new Error("a correction is not there right after it was recorded");
      return { correction };
    });
  }
}

/** Only what is named: `null` takes away what a company need not have, and leaves the rest. */
function correctionOf(input: CorrectContractorInput): CompanyCorrection {
  const { reading, address, representative, contactEmail, telephone } = input;
  const { constructionLicenseNumber, contractingBranch: branch } = input;
  return {
    ...(reading !== undefined && { reading }),
    ...(typeof address === "string" && { address }),
    ...(typeof representative === "string" && { representative }),
    ...(typeof contactEmail === "string" && { contactEmail }),
    ...(typeof telephone === "string" && { telephone }),
    ...(constructionLicenseNumber !== undefined && { constructionLicenseNumber }),
    ...(branch !== undefined && {
      contractingBranch: branch && { name: branch.name, address: branch.address, head: branch.head },
    }),
  };
}
