import { Field, ObjectType } from "type-graphql";
import { Weighs } from "../cost/field-cost";
import { DateTimeScalar } from "../scalars/date-time.scalar";
import { EXPIRES_AT_DESCRIPTION, URL_DESCRIPTION } from "./link-descriptions";

@ObjectType("CsvFile", {
  description:
    "A table as a CSV file: where to fetch it. RFC 4180 (lines end with CR and LF) in UTF-8 with a byte " +
    "order mark, as spreadsheets expect. The first line holds the headings, in Japanese. Texts are " +
    "quoted, amounts are plain digits. An apostrophe stands before a text that a spreadsheet would take " +
    "for a formula. Such a text begins with =, +, -, @, their full-width forms, a tab or a line break.",
  simpleResolvers: true,
})
export class CsvFileType {
  @Weighs(40)
  @Field(() => String, { description: URL_DESCRIPTION })
  url!: string;

  @Field(() => DateTimeScalar, { description: EXPIRES_AT_DESCRIPTION })
  expiresAt!: Date;

  @Field(() => String, {
    description:
      "What it is called where it is saved, such as 保証工事一覧_2026-04-01.csv: with the day in Japan.",
  })
  fileName!: string;
}

/** The same for graphql-js, which calls what is a function: no link is made that is not asked for. */
export type CsvFileView = { readonly [Name in keyof CsvFileType]: () => CsvFileType[Name] };
