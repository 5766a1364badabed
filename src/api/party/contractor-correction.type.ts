import { Field, ID, ObjectType } from "type-graphql";
import type { CompanyFacts } from "../../domain/party/company";
import type { PartyView } from "../../use-cases/party/ports";
import type { Requested } from "../../use-cases/shared/view";
import { DateTimeScalar } from "../graphql/scalars/date-time.scalar";
import { CompanyFactsType } from "./company.type";
import { ContractorType } from "./party.type";

@ObjectType("ContractorCorrection", {
  description:
    "A correction of what a contractor states of itself (登録事項の変更). Visible to the contractor and to the issuers that it is " +
    "registered with.",
  simpleResolvers: true,
})
export class ContractorCorrectionType {
  @Field(() => ID, { description: "The correction's id, `correction_<uuidv7>`." })
  id!: string;

  @Field(() => DateTimeScalar, { description: "When it was corrected (変更日時); it holds from then on." })
  correctedAt!: Date;

  @Field(() => ID, {
    nullable: true,
    description: "The user (利用者) who did it; null where an integration's access token did.",
  })
  userId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "That user's name on that day; null where an integration's access token did it.",
  })
  userName!: string | null;

  @Field(() => CompanyFactsType, { description: "What it stated until then (変更前)." })
  before!: CompanyFacts;

  @Field(() => CompanyFactsType, { description: "What it states from then on (変更後)." })
  after!: CompanyFacts;

  @Field(() => ContractorType, { description: "The contractor (受注者)." })
  contractor!: Requested<PartyView>;
}
