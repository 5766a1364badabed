import { isInForce, type GuaranteeStatus } from "../guarantee/guarantee-life-cycle";
import type { Comparison } from "./comparison";
import type { FieldMatch } from "./field-match";
import { RULE_WORDS } from "./match-rule-words";
import { inEach, type Said } from "./said";

/** Compared whatever is expected: a guarantee that has ended, or a superseded version of its certificate, is no match. */
export function compareStanding({ expected, guarantee, today }: Comparison): FieldMatch {
  const { status, expiresOn, version } = guarantee;
  const { certificateVersion: onFile } = expected;
  const isBinding = isInForce(status, expiresOn, today);
  const isNewest = onFile === null || onFile === version;
  return {
    field: "STANDING",
    result: isBinding && isNewest ? "MATCH" : "MISMATCH",
    expected: onFile === null ? IN_FORCE : inForceAs(onFile),
    actual: isBinding ? inForceAs(version) : endOf(status),
    rule: onFile === null ? RULE_WORDS.IN_FORCE : RULE_WORDS.NEWEST_VERSION,
  };
}

const IN_FORCE = inEach("in force", "有効");

function inForceAs(version: number): Said {
  const text = String(version);
  return inEach(`in force, version ${text}`, `有効（第${text}版）`);
}

function endOf(status: GuaranteeStatus): Said {
  if (status === "CANCELLED") return inEach("cancelled", "解約");
  if (status === "DISCHARGED") return inEach("discharged", "保証終了（債務履行済）");
  return inEach("expired", "期限満了");
}
