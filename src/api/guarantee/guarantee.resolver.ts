import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Field, Info, ObjectType, Query, Resolver } from "type-graphql";
import { issueGuarantee } from "../../use-cases/guarantee/issue-guarantee";
import type { GuaranteeView } from "../../use-cases/guarantee/ports";
import type { Requested } from "../../use-cases/shared/view";
import type { GuaranteeNumber } from "../../domain/values/guarantee-number";
import { callerOf, readerOf, type ApiContext } from "../graphql/context";
import { AtMost, MOST_FINDINGS } from "../graphql/cost/field-cost";
import { inputFindings, InputFindingType } from "../graphql/errors/input-finding.type";
import { mutationResult, MutationWith, type Answer } from "../graphql/result";
import { connectionOf, toConnection, type Connection } from "../graphql/pagination/connection.type";
import { WindowArgs } from "../graphql/pagination/window.args";
import { GuaranteeNumberScalar } from "../graphql/scalars/guarantee-number.scalar";
import { wantedFields, withSources } from "../graphql/selection";
import { GuaranteeListArgs, guaranteeQueryOf } from "./guarantee-list.args";
import { GuaranteeType } from "./guarantee.type";
import { issueCommandOf, IssueGuaranteeInput } from "./issue-guarantee.input";
import { readGuarantee } from "./read-guarantee";
import { settle } from "../graphql/pagination/updated-since";

const GuaranteeConnection = connectionOf("Guarantee", GuaranteeType, "guarantees (保証工事一覧)");

@ObjectType("IssueGuaranteeSuccess", {
  description: "The guarantee is issued: number, certificate and auth key exist.",
  simpleResolvers: true,
})
class IssueGuaranteeSuccessType {
  @Field(() => GuaranteeType, { description: "The new guarantee (保証契約)." })
  guarantee!: Requested<GuaranteeView>;

  @AtMost(MOST_FINDINGS)
  @Field(() => [InputFindingType], {
    description:
      "What an application for the same guarantee would have been refused for, each with its place in the input: ceilings, " +
      "adoption, a second guarantee of the same works. Empty where there is nothing; with `strict` always.",
  })
  warnings!: InputFindingType[];
}

const ISSUE_GUARANTEE = mutationResult(issueGuarantee, {
  description: "The issued guarantee, or why it was not issued.",
  success: IssueGuaranteeSuccessType,
  errors: ["GUARANTEE_NUMBER_TAKEN", "GUARANTEE_NUMBERS_EXHAUSTED", "IDEMPOTENCY_CONFLICT"],
});

@Resolver()
export class GuaranteeResolver {
  @Query(() => GuaranteeType, {
    nullable: true,
    description:
      "The guarantee (保証契約) with this number; null where there is none that the caller may see. An obligee opens " +
      "it with `openCertificate` first.",
  })
  async guarantee(
    @Arg("number", () => GuaranteeNumberScalar, { description: "The guarantee number (保証契約番号)." })
    number: GuaranteeNumber,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Requested<GuaranteeView> | null> {
    const caller = readerOf(context);
    return context.reads.guarantees.byNumber(caller, number, withSources(wantedFields(info)));
  }

  @Query(() => GuaranteeConnection, {
    description:
      "The list 保証工事一覧: the guarantees that the caller may see, newest first unless ordered otherwise. " +
      "`guaranteesCsv` gives the whole list as a file.",
  })
  async guarantees(
    @Args(() => GuaranteeListArgs) list: GuaranteeListArgs,
    @Args(() => WindowArgs) window: WindowArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Requested<GuaranteeView>>> {
    const caller = readerOf(context);
    const { query, order } = guaranteeQueryOf(list, window);
    const wanted = withSources(wantedFields(info).below("nodes", "edges.node"));
    await settle(context, query.filter);
    return toConnection(await context.reads.guarantees.page(caller, query, wanted), order);
  }

  @MutationWith(
    ISSUE_GUARANTEE,
    "Issues a guarantee (保証契約の締結と電子証書の登録): allots its number, registers its first certificate and makes " +
      "its auth key, all or nothing. For issuers (role ISSUER), in their own name.",
  )
  async issueGuarantee(
    @Arg("input", () => IssueGuaranteeInput, { description: "What issuer and contractor agreed on." })
    input: IssueGuaranteeInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<IssueGuaranteeSuccessType>> {
    const issued = await issueGuarantee(context.parts, callerOf(context), issueCommandOf(input));
    return ISSUE_GUARANTEE.answer(context, issued, async ({ guaranteeId, warnings }) => {
      const wanted = withSources(wantedFields(info).below("guarantee"));
      const guarantee = await readGuarantee(context, guaranteeId, wanted);
      return { guarantee, warnings: inputFindings(warnings, context.locale) };
    });
  }
}
