import { Arg, Ctx, Field, InputType, ObjectType, Query, Resolver } from "type-graphql";
import type { MailChoices } from "../../domain/notice/mail-choices";
import type { MailType } from "../../domain/notice/mail-delivery";
import { chooseMails } from "../../use-cases/notice/choose-mails";
import { AtMost } from "../graphql/cost/field-cost";
import { callerOf, readerOf, type ApiContext } from "../graphql/context";
import { IDEMPOTENCY_KEY, IDEMPOTENCY_KEY_DESCRIPTION } from "../graphql/idempotency-key";
import { mutationResult, MutationWith, type Answer } from "../graphql/result";
import { Text } from "../graphql/validation/text";
import { MailTypeEnum } from "./mail-type.enum";

const MOST_TYPES = 20;

@ObjectType("MailChoices", {
  description:
    "What an organisation wants to be told by mail (お知らせメールの設定). What it has not switched off, it gets. Only the " +
    "organisation itself sees this.",
  simpleResolvers: true,
})
class MailChoicesType {
  @Field(() => String, {
    nullable: true,
    description:
      "An issuer's mailbox for its officers (通知先メールアドレス). Null: it gets no mail. Contractors and obligees have " +
      "theirs elsewhere: always null.",
  })
  noticeAddress!: string | null;

  @AtMost(MOST_TYPES)
  @Field(() => [MailTypeEnum], { description: "The mails that it does not get (停止中のお知らせ)." })
  switchedOff!: readonly MailType[];
}

@InputType("ChooseMailsInput", {
  description: "What the caller's own organisation wants from now on. It replaces what was chosen before.",
})
class ChooseMailsInput {
  @Field(() => String, {
    nullable: true,
    description:
      "The mailbox for an issuer's officers (通知先メールアドレス); absent: it gets no mail. For issuers alone.",
  })
  noticeAddress?: string | null;

  @Field(() => [MailTypeEnum], {
    description:
      "The mails that it does not want (停止するお知らせ). Contractors may switch off those on applications, issue, " +
      "amendment, end and receipt; issuers those on applications and wrong keys; obligees those on hand-over, receipt and " +
      "amendment.",
  })
  switchedOff!: MailType[];

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}

@ObjectType("ChooseMailsSuccess", { description: "It holds from the next mail on.", simpleResolvers: true })
class ChooseMailsSuccessType {
  @Field(() => MailChoicesType, { description: "What the organisation wants now." })
  mailChoices!: MailChoices;
}

const CHOOSE_MAILS = mutationResult(chooseMails, {
  description: "What holds from now on, or why nothing was changed.",
  success: ChooseMailsSuccessType,
  errors: ["IDEMPOTENCY_CONFLICT"],
});

@Resolver()
export class MailChoicesResolver {
  @Query(() => MailChoicesType, {
    description:
      "What the caller's own organisation wants to be told by mail (お知らせメールの設定). The operator has chosen nothing.",
  })
  async mailChoices(@Ctx() context: ApiContext): Promise<MailChoices> {
    return context.reads.mails.choices(readerOf(context));
  }

  @MutationWith(
    CHOOSE_MAILS,
    "Says which mails the caller's own organisation wants (お知らせメールの設定). Warnings of new auth keys and, to " +
      "contractors, of wrong ones cannot be switched off. For contractors, issuers and obligees (access tokens: scope " +
      "ADMINISTER). It is recorded.",
  )
  async chooseMails(
    @Arg("input", () => ChooseMailsInput, { description: "What it wants." }) input: ChooseMailsInput,
    @Ctx() context: ApiContext,
  ): Promise<Answer<ChooseMailsSuccessType>> {
    const { noticeAddress = null, switchedOff, idempotencyKey = null } = input;
    const chosen = await chooseMails(context.parts, callerOf(context), {
      noticeAddress,
      switchedOff,
      idempotencyKey,
    });
    return CHOOSE_MAILS.answer(context, chosen, ({ choices }) => ({ mailChoices: choices }));
  }
}
