import type { Beneficiary } from "./compared-guarantee";
import type { Comparison } from "./comparison";
import { compareTexts, compareWithAny } from "./compared-writing";
import type { FieldMatch, FieldResult } from "./field-match";
import { RULE_WORDS } from "./match-rule-words";
import { asWritten, inEach, type Said } from "./said";

/**
 * 被保証者: compared for every body, whatever it expects, for a guarantee in another's favour is no match. Contractor and
 * issuer compare it where they say so.
 */
export function* compareBeneficiary(comparison: Comparison): Iterable<FieldMatch> {
  const { expected, guarantee, body } = comparison;
  const { beneficiary } = guarantee;
  const { beneficiaryId: id, beneficiaryName: name } = expected;
  const field = "BENEFICIARY";
  const actual = asWritten(beneficiary.stated);
  if (body !== null && bodyOf(beneficiary) !== body.id) {
    const anothers = {
      result: "MISMATCH",
      expected: asWritten(body.name),
      rule: RULE_WORDS.OWN_BODY,
    } as const;
    yield { field, actual, ...anothers };
    return;
  }
  const results = [
    ...(id === null ? [] : [sameId(id, beneficiary)]),
    ...(name === null ? [] : [sameName(name, beneficiary)]),
  ];
  if (results.length > 0)
    yield {
      field,
      result: worstOf(results),
      expected: saidOf(comparison),
      actual,
      rule: RULE_WORDS.SAME_BENEFICIARY,
    };
  else if (body !== null)
    yield { field, result: "MATCH", expected: asWritten(body.name), actual, rule: RULE_WORDS.OWN_BODY };
}

/** Whom the expectation means, by name: nobody reads ids. */
function saidOf({ expected, guarantee: { beneficiary }, expectedBeneficiary }: Comparison): Said {
  const { beneficiaryId, beneficiaryName } = expected;
  if (beneficiaryName !== null) return asWritten(beneficiaryName);
  if (beneficiaryId === beneficiary.id) return asWritten(beneficiary.stated);
  return expectedBeneficiary === null
    ? inEach("another beneficiary", "別の被保証者")
    : asWritten(expectedBeneficiary);
}

function bodyOf({ id, body }: Beneficiary): string {
  return body?.id ?? id;
}

function sameId(id: string, beneficiary: Beneficiary): FieldResult {
  return id === beneficiary.id ? "MATCH" : "MISMATCH";
}

/**
 * By the name that the certificate states, or by one that it goes by. Every town has its 契約課: of a department only the
 * name behind its body's says whose it is, unless the certificate itself states no more.
 */
function sameName(
  name: string,
  { stated, addressed = stated, name: own, aliases, body }: Beneficiary,
): FieldResult {
  const names = [own, ...aliases].map((each) => (body === null ? each : `${body.name}${each}`));
  return compareWithAny(compareTexts, name, [stated, addressed, ...names]);
}

function worstOf(results: readonly FieldResult[]): FieldResult {
  return (["MISMATCH", "MATCH_FOLDED"] as const).find((result) => results.includes(result)) ?? "MATCH";
}
