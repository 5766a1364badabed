import type { Finding } from "../../../domain/values/finding";
import { inWords, type Wording } from "../../../domain/values/wording";
import { REFUSALS, type Refusal, type RefusalCode, type RefusalOf } from "../../../use-cases/refusals";
import type { Locale } from "../locale";
import { dataOf, errorNameOf } from "./error-types";
import { inputFindings } from "./input-finding.type";

/** A refusal as a member of a result union; its data beside the code and the words. */
export interface UserErrorAnswer {
  readonly __typename: string;
  readonly code: RefusalCode;
  readonly message: string;
  readonly [datum: string]: unknown;
}

/** A refusal as its caller is told, in the caller's language. */
export function toUserError(refusal: Refusal, locale: Locale): UserErrorAnswer {
  const { code } = refusal;
  const values: Readonly<Record<string, unknown>> = { ...refusal };
  const told = Object.entries(dataOf(code)).flatMap(([name, { kind }]) => {
    if (kind === "untold") return [];
    const value = values[name];
    return [[name, kind === "findings" ? inputFindings(value as readonly Finding[], locale) : value]];
  });
  return {
    ...(Object.fromEntries(told) as Readonly<Record<string, unknown>>),
    __typename: errorNameOf(code),
    code,
    message: messageOf(refusal, locale),
  };
}

type WordsOf = { readonly [Code in RefusalCode]: { readonly words: Wording<RefusalOf<Code>> } };

/** What a person reads about a refusal. */
function messageOf<Code extends RefusalCode>(refusal: RefusalOf<Code>, locale: Locale): string {
  const declared: WordsOf = REFUSALS;
  return inWords<RefusalOf<Code>>(declared[refusal.code].words, locale, refusal);
}
