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
import type { MailView } from "../../use-cases/notice/ports";
import { resendMail } from "../../use-cases/notice/resend-mail";
import type { Requested } from "../../use-cases/shared/view";
import type { MailStatus } from "../../domain/notice/mail-delivery";
import { callerOf, readerOf, type ApiContext } from "../graphql/context";
import { mutationResult, MutationWith, type Answer } from "../graphql/result";
import { IDEMPOTENCY_KEY, IDEMPOTENCY_KEY_DESCRIPTION } from "../graphql/idempotency-key";
import { connectionOf, toConnection, type Connection } from "../graphql/pagination/connection.type";
import { WindowArgs, windowOf } from "../graphql/pagination/window.args";
import { wantedFields, withSources } from "../graphql/selection";
import { Text } from "../graphql/validation/text";
import { MailStatusEnum } from "./mail-status.enum";
import { MailType } from "./mail.type";

const MailConnection = connectionOf("Mail", MailType, "mails (お知らせメール)");
const ORDER = "Mail";

@InputType("MailFilter", {
  description: "What a list of mails is narrowed to. All that is given must hold; an empty filter shows all.",
})
class MailFilterInput {
  @Field(() => ID, { nullable: true, description: "About this guarantee (保証契約)." })
  guaranteeId?: string | null;

  @Field(() => ID, { nullable: true, description: "About this application (保証申込)." })
  applicationId?: string | null;

  @Field(() => MailStatusEnum, { nullable: true, description: "In this state (送信状況)." })
  status?: MailStatus | null;
}

@ArgsType()
class MailListArgs extends WindowArgs {
  @Field(() => MailFilterInput, { nullable: true, description: "Absent: all that the caller may see." })
  filter?: MailFilterInput | null;
}

@InputType("ResendMailInput", { description: "Which mail to send again." })
class ResendMailInput {
  @Field(() => ID, { description: "The mail, or a copy of it." })
  @Text({ atMost: 64 })
  mailId!: string;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}

@ObjectType("ResendMailSuccess", { description: "A copy is queued.", simpleResolvers: true })
class ResendMailSuccessType {
  @Field(() => MailType, {
    description: "The copy: a mail of its own, with the same words to the same address.",
  })
  mail!: Requested<MailView>;
}

const RESEND_MAIL = mutationResult(resendMail, {
  description: "The queued copy, or why none is sent.",
  success: ResendMailSuccessType,
  errors: ["MAIL_NOT_FOUND", "MAIL_WITHDRAWN", "RESEND_LIMIT_REACHED", "IDEMPOTENCY_CONFLICT"],
});

@Resolver()
export class MailResolver {
  @Query(() => MailConnection, {
    description: "The mails (お知らせメール) that the caller may see, newest first.",
  })
  async mails(
    @Args(() => MailListArgs) args: MailListArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Requested<MailView>>> {
    const caller = readerOf(context);
    const { guaranteeId, applicationId, status } = args.filter ?? {};
    const query = {
      window: windowOf(args, ORDER),
      guaranteeId: guaranteeId ?? undefined,
      applicationId: applicationId ?? undefined,
      status: status ?? undefined,
    };
    const wanted = withSources(wantedFields(info).below("nodes", "edges.node"));
    return toConnection(await context.reads.mails.page(caller, query, wanted), ORDER);
  }

  @MutationWith(
    RESEND_MAIL,
    "Sends a mail again (再送): queues a copy with the same words to the same address, at most 10 of one " +
      "mail. For the contractor that it went to (access tokens: scope APPLY), the issuer in whose name it " +
      "went (scope ISSUE), and the operator (scope ADMINISTER). After a fault of the mail server, list " +
      "`mails(filter: { status: FAILED })` and send each again. With the mail's id as `idempotencyKey` " +
      "none is sent twice. Each time is recorded.",
  )
  async resendMail(
    @Arg("input", () => ResendMailInput, { description: "Which mail to send again." }) input: ResendMailInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<ResendMailSuccessType>> {
    const caller = callerOf(context);
    const { mailId, idempotencyKey = null } = input;
    const resent = await resendMail(context.parts, caller, { mailId, idempotencyKey });
    return RESEND_MAIL.answer(context, resent, async ({ mailId: copyId }) => {
      const wanted = withSources(wantedFields(info).below("mail"));
      const [mail] = await context.reads.mails.byIds(caller, [copyId], wanted);
      if (!mail) throw new Error("a mail is not visible to the caller who has just sent it again");
      return { mail };
    });
  }
}
