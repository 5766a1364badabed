import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { AtMost } from "../graphql/cost/field-cost";
import type { CertificateContent } from "../../domain/certificate/certificate-content";
import type { CertificateView } from "../../use-cases/guarantee/ports";
import type { ApiContext } from "../graphql/context";
import { PdfFileType, type PdfFileView } from "../graphql/document/pdf-file.type";
import { CertificateStandingType } from "./certificate-standing.type";
import { CertificateItemType, CertificateType, itemsOf } from "./certificate.type";

@Resolver(() => CertificateType)
export class CertificateResolver {
  @AtMost(25)
  @FieldResolver(() => [CertificateItemType], {
    description:
      "What the certificate states, row by row as the paper shows it: dates in wareki, amounts with separators.",
  })
  items(@Root() certificate: CertificateView): CertificateItemType[] {
    return itemsOf(certificate);
  }

  @FieldResolver(() => String, {
    description:
      "The characters of its names and addresses that no font of the papers has, each once, one after the other; empty for almost all. The PDF prints " +
      "them as 〓 and names their code points. `content` and all other data keep them exactly.",
  })
  missingCharacters(@Root() { content }: CertificateView, @Ctx() { parts }: ApiContext): string {
    return parts.press.missingCharacters(JSON.parse(content) as CertificateContent).join("");
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
      "This version as a PDF of one A4 page, marked as a copy: of an electronic certificate 閲覧用の写し, since what is " +
      "handed in is the key notice, `AuthKey.noticePdf`; of one on paper 写し. It says how the version stands on the day " +
      "it is fetched. An obligee's copy names the body, the person who looks at it, and when. To fetch it takes the scope READ.",
  })
  pdf(@Root() { id }: CertificateView, @Ctx() { documents }: ApiContext): PdfFileView {
    return documents.certificate(id);
  }
}
