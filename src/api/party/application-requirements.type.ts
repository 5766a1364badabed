import { Field, ObjectType, registerEnumType } from "type-graphql";
import {
  MOST_DESIGNATED_BANKS,
  REQUIRED_DOCUMENTS,
  type RequiredDocument,
} from "../../domain/application/application-requirements";
import type { CalendarDate } from "../../domain/values/calendar-date";
import { AtMost } from "../graphql/cost/field-cost";
import { enumOf } from "../graphql/enum-of";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";

const RequiredDocumentEnum = enumOf(REQUIRED_DOCUMENTS);
registerEnumType(RequiredDocumentEnum, {
  name: "RequiredDocument",
  description: "A document that an issuer asks applications for (提出書類).",
  valuesConfig: {
    CONTRACT_COPY: { description: "請負契約書の写し: for every kind of guarantee." },
    PROGRESS_RECOGNITION: { description: "認定調書: for 中間前払金保証." },
    USE_OF_ADVANCE: { description: "使途内訳明細書: for 前払金保証." },
  },
});

@ObjectType("ApplicationRequirements", {
  description:
    "What an issuer asks of applications (申込の要件), from a day until its next entry applies. What it does not ask for may be " +
    "left out.",
  simpleResolvers: true,
})
export class ApplicationRequirementsType {
  @Field(() => CalendarDateScalar, { description: "The first day on which it applies (適用開始日)." })
  effectiveFrom!: CalendarDate;

  @Field(() => String, { description: "Where the issuer says so (根拠)." })
  source!: string;

  @Field(() => Boolean, {
    description:
      "Whether ADVANCE_PAYMENT and INTERIM_PAYMENT need the account of the advance (前払金の預託口座): type, number, holder.",
  })
  asksForAccount!: boolean;

  @AtMost(MOST_DESIGNATED_BANKS)
  @Field(() => [String], {
    description: "The banks that may keep the advance (業務委託金融機関); empty: every bank.",
  })
  designatedBanks!: readonly string[];

  @AtMost(REQUIRED_DOCUMENTS.length)
  @Field(() => [RequiredDocumentEnum], {
    description: "The documents to attach (添付書類), each for its kinds of guarantee; empty: none.",
  })
  documents!: readonly RequiredDocument[];
}
