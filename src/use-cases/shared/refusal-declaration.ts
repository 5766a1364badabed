import type { SteppedState } from "../../domain/guarantee/state-in-japanese";
import type { StepMutation } from "../../domain/guarantee/step-mutation";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { Finding } from "../../domain/values/finding";
import type { GuaranteeKind } from "../../domain/values/guarantee-kind";
import type { GuaranteeNumber } from "../../domain/values/guarantee-number";
import type { Wording } from "../../domain/values/wording";
import type { Yen } from "../../domain/values/yen";

/** The kinds of data that a refusal may tell a program, each with the type of its value. */
export interface DataKinds {
  readonly wholeNumber: number;
  readonly text: string;
  readonly state: SteppedState;
  readonly yen: Yen;
  readonly calendarDate: CalendarDate;
  readonly guaranteeNumber: GuaranteeNumber;
  readonly guaranteeKind: GuaranteeKind;
  readonly stepMutations: readonly StepMutation[];
  readonly findings: readonly Finding[];
}
export type DataKind = keyof DataKinds;

/** What a program is told. */
export interface Told<Kind extends DataKind = DataKind, Nullable extends boolean = boolean> {
  readonly kind: Kind;
  /** What it is, its Japanese term, its unit, and what null means. */
  readonly description: string;
  readonly isNullable: Nullable;
}

/** What only the words need: a program is not told. */
export interface Untold<Value> {
  readonly kind: "untold";
  /** Never there: it carries the type. */
  readonly value?: Value;
}

export type RefusalData = Readonly<Record<string, Told | Untold<unknown>>>;

type ValueOf<Datum> =
  Datum extends Told<infer Kind, infer Nullable>
    ? DataKinds[Kind] | (Nullable extends true ? null : never)
    : Datum extends Untold<infer Value>
      ? Value
      : never;
/** The data of a refusal, as a use case gives them and as its words take them. */
export type ValuesOf<Data> = [Data] extends [never]
  ? unknown
  : { readonly [Name in keyof Data]: ValueOf<Data[Name]> };

/** All that there is to say about one refusal. Its code is its name among the declarations. */
export interface RefusalDeclaration<Data extends RefusalData = never> {
  /** What the code means, in a sentence; with the Japanese terms. */
  readonly meaning: string;
  /** The same for those who read about the error itself, where there is more to say. */
  readonly explanation?: string;
  readonly data?: Data;
  /** What was refused and what to do, for people. Never with a secret. */
  readonly words: Wording<ValuesOf<Data>>;
}

/** Declares a refusal: its words take its data. */
export function refusal<const Data extends RefusalData = never>(
  declaration: RefusalDeclaration<Data>,
): RefusalDeclaration<Data> {
  return declaration;
}

export const wholeNumber = told("wholeNumber");
export const text = told("text");
export const state = told("state");
export const yen = told("yen");
export const calendarDate = told("calendarDate");
export const guaranteeNumber = told("guaranteeNumber");
export const guaranteeKind = told("guaranteeKind");
export const stepMutations = told("stepMutations");
export const findings = told("findings");

function told<const Kind extends DataKind>(kind: Kind): (description: string) => Told<Kind, false> {
  return (description) => ({ kind, description, isNullable: false });
}

/** The description says what null means. */
export function orNull<Kind extends DataKind>(datum: Told<Kind, false>): Told<Kind, true> {
  return { ...datum, isNullable: true };
}

export function untold<Value>(): Untold<Value> {
  return { kind: "untold" };
}
