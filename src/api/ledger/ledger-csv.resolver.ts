import { Args, Ctx, Query, Resolver } from "type-graphql";
import { readerOf, type ApiContext } from "../graphql/context";
import { CsvFileType, type CsvFileView } from "../graphql/document/csv-file.type";
import { assertFitsIntoLink } from "../graphql/document/link-bounds";
import { LedgerListArgs, ledgerListOf } from "./ledger-list.args";

@Resolver()
export class LedgerCsvResolver {
  @Query(() => CsvFileType, {
    description:
      "The own ledger (保証台帳) as a CSV file, however long, as it is when the file is fetched. Columns: 種別, 区分, 状態, 保証契約番号, " +
      "受注者, 保証機関, 工事名, 工事番号, 保証金額, 発行日, 保証期限, 対象年度, 部署, 担当者, ラベル, 保証の不足. Amounts are in yen, days are " +
      "YYYY-MM-DD. Notes and passwords do not stand in it. What is entered or changed while the file is fetched may be missing " +
      "or there twice. For obligees (role OBLIGEE); to others it has no lines.",
  })
  ledgerCsv(@Args(() => LedgerListArgs) args: LedgerListArgs, @Ctx() context: ApiContext): CsvFileView {
    readerOf(context);
    const list = ledgerListOf(args);
    assertFitsIntoLink(list.filter);
    return context.documents.ledger(list);
  }
}
