import { Field, InputType } from "type-graphql";
import type { EvidenceKind, StatedEvidence } from "../../domain/guarantee/guarantee-end-evidence";
import type { CalendarDate } from "../../domain/values/calendar-date";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { EvidenceKindEnum } from "./guarantee-end-enums";

@InputType("EndEvidenceInput", {
  description:
    "A document that shows why a guarantee ended (証拠書類). All four are required: what is missing is a finding among the others.",
})
export class EndEvidenceInput {
  @Field(() => EvidenceKindEnum, {
    nullable: true,
    description: "Which document it is (書類の種類); one that shows this end.",
  })
  kind?: EvidenceKind | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description:
      "The day that the document bears (書類の日付): from the day of issue (発行日) and the day of the works contract " +
      "(請負契約日) to the day of the end; not after today.",
  })
  day?: CalendarDate | null;

  @Field(() => String, {
    nullable: true,
    description: "The document's number (文書番号), or its title where it has none, 1 to 200 characters.",
  })
  reference?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "SHA-256 of the document's file, as 64 hexadecimal digits in capitals or not; not that of an empty file.",
  })
  digest?: string | null;
}

/** Evidence with every absence written out. */
export function statedEvidenceOf(input: EndEvidenceInput | null | undefined): StatedEvidence | null {
  if (!input) return null;
  const { kind, day, reference, digest } = input;
  return { kind: kind ?? null, day: day ?? null, reference: reference ?? null, digest: digest ?? null };
}
