import { Args, Ctx, Query, Resolver } from "type-graphql";
import type { GuaranteeFilter } from "../../use-cases/guarantee/ports";
import { readerOf, type ApiContext } from "../graphql/context";
import { CsvFileType, type CsvFileView } from "../graphql/document/csv-file.type";
import { badUserInput } from "../graphql/errors/request-error";
import { GuaranteeListArgs, guaranteeListOf } from "./guarantee-list.args";

/** Bytes of a filter as JSON: the link carries it, and no address may be of any length. */
const LONGEST_FILTER = 2_500;

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

function assertFitsIntoLink(filter: GuaranteeFilter): void {
  const bytes = Buffer.byteLength(JSON.stringify(filter));
  if (bytes <= LONGEST_FILTER) return;
  throw badUserInput({
    en: `filter must be at most ${String(LONGEST_FILTER)} bytes of JSON; got ${String(bytes)}.`,
    ja: `filter は JSON で ${String(LONGEST_FILTER)} バイトまでです（入力: ${String(bytes)}バイト）。`,
  });
}
