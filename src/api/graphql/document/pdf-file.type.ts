import { Field, Int, ObjectType } from "type-graphql";
import { Weighs } from "../cost/field-cost";
import { DateTimeScalar } from "../scalars/date-time.scalar";
import { EXPIRES_AT_DESCRIPTION, URL_DESCRIPTION } from "./link-descriptions";

/** What a mutation did is told all the same: only the paper's own fields miss. */
const UNPRINTED =
  "Null only beside an error that says why: too many papers in the operation, or too many that wait.";

@ObjectType("PdfFile", {
  description:
    "A paper as a PDF file: where to fetch it, and how to tell that it arrived whole. `url` and `expiresAt` cost " +
    "nothing; `sha256` and `size` print the paper, so an operation may ask for those of 20 papers.",
  simpleResolvers: true,
})
export class PdfFileType {
  @Weighs(4)
  @Field(() => String, { description: URL_DESCRIPTION })
  url!: string;

  @Field(() => DateTimeScalar, { description: EXPIRES_AT_DESCRIPTION })
  expiresAt!: Date;

  @Weighs(500)
  @Field(() => String, {
    nullable: true,
    description:
      "SHA-256 of the file, as 64 lower-case hexadecimal digits. The same facts make the same file; a paper that says " +
      "of a certificate how it stands today is another file once that has changed. " +
      UNPRINTED,
  })
  sha256!: string | null;

  @Weighs(500)
  @Field(() => Int, { nullable: true, description: `Size of the file in bytes. ${UNPRINTED}` })
  size!: number | null;

  @Field(() => String, {
    description:
      "What it is called where it is saved, such as 認証キー等のお知らせ_前払金保証_2070004426_〇〇道路改良工事.pdf; at most " +
      "200 bytes of UTF-8.",
  })
  fileName!: string;
}

/** The same for graphql-js, which calls what is a function: nothing is made that is not asked for. */
export type PdfFileView = {
  readonly [Name in keyof PdfFileType]: () => PdfFileType[Name] | Promise<PdfFileType[Name]>;
};
