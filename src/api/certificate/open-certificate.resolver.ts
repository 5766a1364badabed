import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Resolver } from "type-graphql";
import { openCertificate } from "../../use-cases/certificate/open-certificate";
import { callerOf, type ApiContext } from "../graphql/context";
import { OnePerRequest } from "../graphql/cost/field-cost";
import { mutationResult, MutationWith, type Answer } from "../graphql/result";
import { wantedFields } from "../graphql/selection";
import { expectationOf } from "../match/guarantee-expectation.input";
import { OpenCertificateInput } from "./open-certificate.input";
import { openedAnswers } from "./opened-answers";
import { OpenCertificateSuccessType } from "./opened-certificate.type";

const OPEN_CERTIFICATE = mutationResult(openCertificate, {
  description: "The opened certificate, or why it was not opened.",
  success: OpenCertificateSuccessType,
  errors: ["CERTIFICATE_NOT_FOUND", "TOO_MANY_GUESSES", "IDEMPOTENCY_CONFLICT"],
});

@Resolver()
export class OpenCertificateResolver {
  @OnePerRequest()
  @MutationWith(
    OPEN_CERTIFICATE,
    "Opens a certificate (電子証書の閲覧) with number and key, and enters the guarantee into the obligee's ledger if it is in " +
      "its favour. For obligees (role OBLIGEE). An unknown number and a wrong key get the same answer. Wrong keys are " +
      "counted; after five at one number each brings a wait.",
  )
  async openCertificate(
    @Arg("input", () => OpenCertificateInput, { description: "Number and key." }) input: OpenCertificateInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<OpenCertificateSuccessType>> {
    const { number, key, expect, enterIntoLedger, idempotencyKey = null } = input;
    const expected = expect ? expectationOf(expect) : null;
    const asked = { enterIntoLedger, expected };
    const guesser = { caller: callerOf(context), visitor: context.visitor };
    const opened = await openCertificate(context.parts, guesser, { number, key, idempotencyKey, ...asked });
    return OPEN_CERTIFICATE.answer(context, opened, async (value) => {
      const [answer] = await openedAnswers(context, wantedFields(info), [{ ...value, ...asked }]);
      if (!answer) throw new Error("an opened certificate has no answer");
      return answer;
    });
  }
}
