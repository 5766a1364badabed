import { Field, ObjectType } from "type-graphql";
import { AtMost } from "../graphql/cost/field-cost";
import { PdfFileType, type PdfFileView } from "../graphql/document/pdf-file.type";
import { DateTimeScalar } from "../graphql/scalars/date-time.scalar";

@ObjectType("AuthKey", {
  description:
    "The auth key (認証キー): the second half of what is handed to the obligee. It opens the certificate together with " +
    "the number; it proves nothing about the certificate's authenticity.",
  simpleResolvers: true,
})
export class AuthKeyType {
  @Field(() => String, {
    description: "Ten characters of 0-9 and A-Z without I, L, O and U, such as `332E1EXXXX`. A secret.",
  })
  value!: string;

  @AtMost(3)
  @Field(() => [String], {
    description: "The same in groups of 3, 3 and 4 characters, as the key notice shows it.",
  })
  groups!: string[];

  @Field(() => DateTimeScalar, { description: "When the key was made." })
  createdAt!: Date;

  @Field(() => PdfFileType, {
    description:
      "電子証書閲覧用「認証キー」等のお知らせ: what is handed to the obligee, as a PDF with number and key in words, as a " +
      "QR code, and as an attached `hosho-key-notice.json`. The link stops when the key is reissued, each fetch is " +
      "recorded, and it takes the scope REVEAL_KEY.",
  })
  noticePdf!: PdfFileView;
}
