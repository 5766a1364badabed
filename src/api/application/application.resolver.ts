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
import type { ApplicationFilter, ApplicationView } from "../../use-cases/application/ports";
import type { Requested } from "../../use-cases/shared/view";
import type { GuaranteeKind } from "../../domain/values/guarantee-kind";
import type { ApplicationStatus } from "../../domain/guarantee/guarantee-life-cycle";
import { readerOf, type ApiContext } from "../graphql/context";
import { PdfFileType, type PdfFileView } from "../graphql/document/pdf-file.type";
import { GuaranteeKindEnum } from "../graphql/guarantee-kind.enum";
import { connectionOf, toConnection, type Connection } from "../graphql/pagination/connection.type";
import { WindowArgs, windowOf } from "../graphql/pagination/window.args";
import { premiumQuoteOf, PremiumQuoteType } from "../premium/premium-quote.type";
import { wantedFields, withSources } from "../graphql/selection";
import { assertSearchable, describedSearch } from "../graphql/validation/searched-text";
import { ApplicationStatusEnum } from "./application-enums";
import { MOST_ATTACHMENTS } from "../../domain/attachment/attachment";
import { AtMost } from "../graphql/cost/field-cost";
import type { AttachmentView } from "../graphql/document/request-documents";
import { AttachmentType } from "../attachment/attachment.type";
import { GuaranteeApplicationType } from "./guarantee-application.type";
import { DateTimeScalar } from "../graphql/scalars/date-time.scalar";
import { orderSince, settle, sinceOf, UPDATED_SINCE } from "../graphql/pagination/updated-since";

const ApplicationConnection = connectionOf(
  "GuaranteeApplication",
  GuaranteeApplicationType,
  "applications (保証申込)",
);
const ORDER = "GuaranteeApplication";

@InputType("GuaranteeApplicationFilter", {
  description: "What a list of applications is narrowed to. All that is given must hold.",
})
class ApplicationFilterInput {
  @Field(() => [ApplicationStatusEnum], { nullable: true, description: "In one of these states." })
  statuses?: ApplicationStatus[] | null;

  @Field(() => [GuaranteeKindEnum], { nullable: true, description: "For one of these kinds (区分)." })
  kinds?: GuaranteeKind[] | null;

  @Field(() => ID, { nullable: true, description: "Of this contractor (受注者)." })
  contractorId?: string | null;

  @Field(() => ID, { nullable: true, description: "To this issuer (保証機関)." })
  issuerId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: describedSearch("工事番号, 調達案件番号, 契約番号, 仕様書番号, 保証契約番号"),
  })
  text?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: UPDATED_SINCE })
  updatedSince?: Date | null;
}

@ArgsType()
class ApplicationListArgs extends WindowArgs {
  @Field(() => ApplicationFilterInput, {
    nullable: true,
    description: "Absent: all that the caller may see.",
  })
  filter?: ApplicationFilterInput | null;
}

@Resolver(() => GuaranteeApplicationType)
export class ApplicationResolver {
  @Query(() => ApplicationConnection, {
    description:
      "Applications (保証申込) that the caller may see, newest first: to a contractor its own, drafts included, to an " +
      "issuer those submitted to it.",
  })
  async guaranteeApplications(
    @Args(() => ApplicationListArgs) args: ApplicationListArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Requested<ApplicationView>>> {
    const caller = readerOf(context);
    const wanted = withSources(wantedFields(info).below("nodes", "edges.node"));
    const filter = filterOf(args.filter);
    const order = orderSince(ORDER, filter);
    const window = windowOf(args, order);
    await settle(context, filter);
    return toConnection(await context.reads.applications.page(caller, window, filter, wanted), order);
  }

  @FieldResolver(() => PremiumQuoteType, {
    nullable: true,
    description:
      "The premium (保証料) as it was quoted on the day of submission; later tables do not change it. Null " +
      "in a draft, and where the issuer had no table.",
  })
  premium(@Root() { premium }: ApplicationView, @Ctx() { locale }: ApiContext): PremiumQuoteType | null {
    return premium && premiumQuoteOf(premium, locale);
  }

  @AtMost(MOST_ATTACHMENTS)
  @FieldResolver(() => [AttachmentType], {
    nullable: true,
    description:
      "The documents attached to it (添付書類). For the contractor and the issuer; null for others.",
  })
  attachments(
    @Root() { attachments }: ApplicationView,
    @Ctx() { documents }: ApiContext,
  ): AttachmentView[] | null {
    return attachments?.map((attachment) => documents.attachment(attachment)) ?? null;
  }

  @FieldResolver(() => PdfFileType, {
    nullable: true,
    description:
      "保証料計算書 as a PDF of one A4 page: parts, table, discount, final premium, payee account and due day, as they are on " +
      "the day it is fetched. Null in a draft, where it was declined or withdrawn, and without quote and final premium.",
  })
  premiumPdf(@Root() { id }: ApplicationView, @Ctx() { documents }: ApiContext): Promise<PdfFileView | null> {
    return documents.premiumStatement(id);
  }
}

/** GraphQL's null and absence ask for the same: nothing. */
function filterOf(filter: ApplicationFilterInput | null | undefined): ApplicationFilter {
  const { updatedSince, ...others } = filter ?? {};
  assertSearchable("text", others.text ?? "");
  return {
    ...Object.fromEntries(Object.entries(others).filter(([, value]) => value !== null)),
    updatedSince: sinceOf(updatedSince),
  };
}
