import type { Yen } from "../values/yen";
import { adoption } from "../../../tests/support/eligibility-requests";
import { day, EMPTY, REST, WORKS } from "../../../tests/support/sample-applications";
import { findingsOnEligibility } from "./application-eligibility";
import { findingsOnApplication, findingsOnDraft } from "./application-findings";
import { filledFrom } from "./registered-works";
import { atDelivery, findingsOnUnlistedObligee } from "./unlisted-obligee";

const TODAY = day("2026-04-10");
const FACTS = { contractorName: "株式会社〇〇建設", today: TODAY, branch: null, asked: null };
const KOSHI = { name: "合志市", prefecture: "熊本県", isAnother: false };
const codes = (findings: Iterable<{ path: string; code: string }>): string[] =>
  [...findings].map(({ path, code }) => `${path} ${code}`);
const advance = { ...filledFrom(WORKS, REST), obligeeId: null };

const NOTHING_BESIDE = 0 as Yen;

describe("a body that nobody has entered", () => {
  it("is named instead of an obligee: then none is missing", () => {
    expect(codes(findingsOnApplication(advance, FACTS))).toEqual(["obligeeId REQUIRED"]);
    expect(findingsOnApplication({ ...advance, unlistedObligee: KOSHI }, FACTS)).toEqual([]);
  });

  it("is not named beside one", () => {
    const both = { ...advance, obligeeId: "obligee_1", unlistedObligee: KOSHI };
    for (const findings of [findingsOnApplication(both, FACTS), findingsOnDraft(both, FACTS)])
      expect(codes(findings)).toEqual(["unlistedObligee NAMED_BESIDE_OBLIGEE"]);
  });

  it("has a name that certificates can show, and a prefecture there is, or none", () => {
    const named = (body: { name: string; prefecture: string | null }) =>
      codes(findingsOnUnlistedObligee({ ...EMPTY, unlistedObligee: { ...body, isAnother: false } }));
    expect(named({ name: "国土交通省", prefecture: null })).toEqual([]);
    expect(named({ name: " ", prefecture: "熊本" })).toEqual([
      "unlistedObligee.name BLANK",
      "unlistedObligee.prefecture NOT_A_PREFECTURE",
    ]);
    expect(named({ name: "市".repeat(121), prefecture: null })).toEqual(["unlistedObligee.name TOO_LONG"]);
    expect([...findingsOnUnlistedObligee(EMPTY)]).toEqual([]);
  });
});

describe("a body without an adoption", () => {
  const without = { adoptions: [], policies: [] };
  const paper = { ...advance, obligeeId: "obligee_1", delivery: "PAPER" } as const;

  it("is applied for on paper alone, under the national ceilings", () => {
    expect(
      codes(findingsOnEligibility({ ...paper, delivery: "ELECTRONIC" }, without, TODAY, NOTHING_BESIDE)),
    ).toEqual(["obligeeId OBLIGEE_NOT_ADOPTED"]);
    expect(findingsOnEligibility(paper, without, TODAY, NOTHING_BESIDE)).toEqual([]);
    expect(
      codes(findingsOnEligibility({ ...paper, amount: 40_000_001 as never }, without, TODAY, NOTHING_BESIDE)),
    ).toEqual(["amount OVER_ADVANCE_SHARE"]);
  });

  it("does not make paper less of a choice where a body has adopted", () => {
    expect(
      findingsOnEligibility(paper, { adoptions: [adoption], policies: [] }, TODAY, NOTHING_BESIDE),
    ).toEqual([]);
  });
});

describe("what stands against a body that was named, not chosen", () => {
  it("is told at the delivery, and all else where it stands", () => {
    const unadopted = { path: "obligeeId", code: "OBLIGEE_NOT_ADOPTED", actual: "合志市" } as const;
    const over = { path: "amount", code: "OVER_ADVANCE_SHARE", limit: 1 } as const;
    expect(atDelivery([unadopted, over])).toEqual([{ ...unadopted, path: "delivery" }, over]);
  });
});
