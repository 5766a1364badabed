import { Field, Int } from "type-graphql";
import type { DataKind, Told } from "../../../use-cases/shared/refusal-declaration";
import { AtMost, MOST_FINDINGS } from "../cost/field-cost";
import { GuaranteeKindEnum } from "../guarantee-kind.enum";
import { CalendarDateScalar } from "../scalars/calendar-date.scalar";
import { GuaranteeNumberScalar } from "../scalars/guarantee-number.scalar";
import { YenScalar } from "../scalars/yen.scalar";
import { InputFindingType } from "./input-finding.type";
import { StepMutationEnum } from "./step-mutation.enum";

interface DatumType {
  readonly type: object;
  /** Of a list: how long it may become. */
  readonly atMost?: number;
}

/** The GraphQL type of each kind of data: a new kind does not compile until it has one. */
const DATUM_TYPES: Readonly<Record<DataKind, DatumType>> = {
  wholeNumber: { type: Int },
  text: { type: String },
  state: { type: String },
  yen: { type: YenScalar },
  calendarDate: { type: CalendarDateScalar },
  guaranteeNumber: { type: GuaranteeNumberScalar },
  guaranteeKind: { type: GuaranteeKindEnum },
  stepMutations: { type: StepMutationEnum, atMost: 20 },
  findings: { type: InputFindingType, atMost: MOST_FINDINGS },
};

/** Gives an error's object type the field of a datum. */
export function addField(
  target: object,
  name: string,
  { kind, description, isNullable: nullable }: Told,
): void {
  const { type, atMost } = DATUM_TYPES[kind];
  Field(() => (atMost === undefined ? type : [type]), { nullable, description })(target, name);
  if (atMost !== undefined) AtMost(atMost)(target, name);
}
