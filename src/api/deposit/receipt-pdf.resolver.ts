import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { DepositView } from "../../use-cases/deposit/ports";
import type { ApiContext } from "../graphql/context";
import { PdfFileType, type PdfFileView } from "../graphql/document/pdf-file.type";
import { DepositType } from "./deposit.type";

@Resolver(() => DepositType)
export class ReceiptPdfResolver {
  @FieldResolver(() => PdfFileType, {
    nullable: true,
    description:
      "受領書 as a PDF of one A4 page: what the obligee accepted, and when, as the accepted version of the certificate states " +
      "it. Null where it was not accepted.",
  })
  receiptPdf(@Root() { id, receipt }: DepositView, @Ctx() { documents }: ApiContext): PdfFileView | null {
    return receipt?.outcome === "ACCEPTED" ? documents.receipt(id) : null;
  }
}
