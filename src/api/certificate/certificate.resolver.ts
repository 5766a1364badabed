import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, FieldResolver, Info, InputType, ObjectType, Resolver, Root } from "type-graphql";
import { AtMost, OnePerRequest } from "../graphql/cost/field-cost";
import { openCertificate } from "../../use-cases/certificate/open-certificate";
import type { CertificateView, GuaranteeView } from "../../use-cases/guarantee/ports";
import type { Requested } from "../../use-cases/shared/view";
import type { GuaranteeNumber } from "../../domain/values/guarantee-number";
import { callerOf, type ApiContext } from "../graphql/context";
import { PdfFileType, type PdfFileView } from "../graphql/document/pdf-file.type";
import { mutationResult, MutationWith, type Answer } from "../graphql/result";
import { GuaranteeType } from "../guarantee/guarantee.type";
import { readGuarantee } from "../guarantee/read-guarantee";
import { IDEMPOTENCY_KEY, IDEMPOTENCY_KEY_DESCRIPTION } from "../graphql/idempotency-key";
import { GuaranteeNumberScalar } from "../graphql/scalars/guarantee-number.scalar";
import { wantedFields } from "../graphql/selection";
import { Text } from "../graphql/validation/text";
import { CertificateStandingType } from "./certificate-standing.type";
import { CertificateItemType, CertificateType, itemsOf } from "./certificate.type";
import { wantedCertificateAndGuarantee } from "./wanted-certificate";

@InputType("OpenCertificateInput", { description: "Number and key, as the contractor handed them over." })
class OpenCertificateInput {
  @Field(() => GuaranteeNumberScalar, { description: "The guarantee number (保証契約番号, 契約情報)." })
  number!: GuaranteeNumber;

  @Field(() => String, {
    description:
      "The auth key (認証キー, 認証情報) as it was typed: full-width forms, lower case, spaces and hyphens are " +
      "understood, i and l as 1, o as 0. At most 100 characters before that.",
  })
  @Text({ atMost: 100 })
  key!: string;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}

@ObjectType("OpenCertificateSuccess", {
  description: "The certificate is open; the obligee sees the guarantee without the key from now on.",
  simpleResolvers: true,
})
class OpenCertificateSuccessType {
  @Field(() => CertificateType, { description: "The newest version of the certificate (電子証書)." })
  certificate!: Requested<GuaranteeView>["certificate"];

  @Field(() => GuaranteeType, { description: "The guarantee (保証契約) that it certifies." })
  guarantee!: Requested<GuaranteeView>;
}

const OPEN_CERTIFICATE = mutationResult(openCertificate, {
  description: "The opened certificate, or why it was not opened.",
  success: OpenCertificateSuccessType,
  errors: ["CERTIFICATE_NOT_FOUND", "TOO_MANY_GUESSES", "IDEMPOTENCY_CONFLICT"],
});

@Resolver(() => CertificateType)
export class CertificateResolver {
  @OnePerRequest()
  @MutationWith(
    OPEN_CERTIFICATE,
    "Opens a certificate (電子証書の閲覧) with number and key. For obligees (role OBLIGEE). An unknown " +
      "number and a wrong key get the same answer. Wrong keys are counted; after five at one number each " +
      "brings a wait.",
  )
  async openCertificate(
    @Arg("input", () => OpenCertificateInput, { description: "Number and key." }) input: OpenCertificateInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<OpenCertificateSuccessType>> {
    const { number, key, idempotencyKey = null } = input;
    const guesser = { caller: callerOf(context), visitor: context.visitor };
    const opened = await openCertificate(context.parts, guesser, {
      number,
      key,
      idempotencyKey,
    });
    return OPEN_CERTIFICATE.answer(context, opened, async ({ guaranteeId }) => {
      const wanted = wantedCertificateAndGuarantee(wantedFields(info));
      const guarantee = await readGuarantee(context, guaranteeId, wanted);
      return { certificate: guarantee.certificate, guarantee };
    });
  }

  @AtMost(25)
  @FieldResolver(() => [CertificateItemType], {
    description:
      "What the certificate states, row by row as the paper shows it: dates in wareki, amounts with separators.",
  })
  items(@Root() certificate: CertificateView): CertificateItemType[] {
    return itemsOf(certificate);
  }

  @FieldResolver(() => CertificateStandingType, {
    description:
      "How this version stands today, in words: older versions and those of guarantees that have ended say so.",
  })
  standing(
    @Root() { id }: CertificateView,
    @Ctx() { documents }: ApiContext,
  ): Promise<CertificateStandingType> {
    return documents.standing(id);
  }

  @FieldResolver(() => PdfFileType, {
    description:
      "This version as a PDF of one A4 page, marked as a copy for viewing (閲覧用の写し): what is handed in is the key " +
      "notice, `AuthKey.noticePdf`. It says how the version stands on the day it is fetched. To fetch it takes the scope " +
      "READ.",
  })
  pdf(@Root() { id }: CertificateView, @Ctx() { documents }: ApiContext): PdfFileView {
    return documents.certificate(id);
  }
}
