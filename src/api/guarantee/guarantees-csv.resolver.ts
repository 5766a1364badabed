import { Args, Ctx, Query, Resolver } from "type-graphql";
import { readerOf, type ApiContext } from "../graphql/context";
import { CsvFileType, type CsvFileView } from "../graphql/document/csv-file.type";
import { assertFitsIntoLink } from "../graphql/document/link-bounds";
import { GuaranteeListArgs, guaranteeListOf } from "./guarantee-list.args";

@Resolver()
export class GuaranteesCsvResolver {
  @Query(() => CsvFileType, {
    description:
      "The whole list 保証工事一覧 as a CSV file, however long, as the caller may see it when it is fetched. Columns: 種別 " +
      "(電子, 書面), 発行日, 保証契約番号, 区分 (契約, 前払, 中間), 変更, 発注者 (宛名), 工事名, 請負金額（総額）, 請負金額（対象額）, 保証金額, " +
      "保証期限, 状態. Amounts are in yen, days are YYYY-MM-DD. In an order by amount or expiry, what is amended while the file is " +
      "fetched may be missing or there twice.",
  })
  guaranteesCsv(
    @Args(() => GuaranteeListArgs) args: GuaranteeListArgs,
    @Ctx() context: ApiContext,
  ): CsvFileView {
    readerOf(context);
    const list = guaranteeListOf(args);
    assertFitsIntoLink(list.filter);
    return context.documents.guaranteeList(list);
  }
}
