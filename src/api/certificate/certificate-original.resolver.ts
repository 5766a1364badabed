import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { readerOf, type ApiContext } from "../graphql/context";
import { PdfFileType, type PdfFileView } from "../graphql/document/pdf-file.type";

@Resolver()
export class CertificateOriginalResolver {
  @Query(() => PdfFileType, {
    nullable: true,
    description:
      "The original (原本) of a certificate on paper, for the issuer to seal and hand out: one A4 page of the newest version, " +
      "with its serial number (証書番号) and a place for the seal. Each fetch is recorded in `Guarantee.events`. To fetch it " +
      "takes the scope ISSUE. Null for others than the issuer, of electronic certificates, and once the guarantee has ended.",
  })
  certificateOriginal(
    @Arg("guaranteeId", () => ID, { description: "The guarantee (保証契約)." }) guaranteeId: string,
    @Ctx() context: ApiContext,
  ): Promise<PdfFileView | null> {
    readerOf(context);
    return context.documents.certificateOriginal(guaranteeId);
  }
}
