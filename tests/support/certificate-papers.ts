import { paperOf, seedContent } from "./sample-papers";
import type { CalendarDate } from "../../src/domain/values/calendar-date";
import {
  bodysCopy,
  paperCopy,
  paperOriginal,
  viewingCopy,
} from "../../src/domain/certificate/certificate-form";
import type { CertificateContent } from "../../src/domain/certificate/certificate-content";
import {
  certificateStanding,
  followingTermsOf,
  type StandingFacts,
} from "../../src/domain/guarantee/certificate-standing";
import type { GuaranteeNumber } from "../../src/domain/values/guarantee-number";
import type { Yen } from "../../src/domain/values/yen";

const day = (text: string) => text as CalendarDate;
const yen = (amount: number) => amount as Yen;
export const seed = seedContent();

/** Company names as they are, and characters that only look like others. */
export const NAME = "㈱髙﨑・\ufa10原ｶﾞｽ A&B<𠮷野> か\u3099 神\ufa19 ⼀一 \u00a0辻\u{e0100}";
export const UNKNOWN = "𪛖\ue000";

export const rare: CertificateContent = {
  ...seed,
  issuer: { ...seed.issuer, name: "A&B<保証>株式会社" },
  contractor: { name: NAME, address: `東京都${UNKNOWN}町` },
};

const performance: CertificateContent = {
  ...seed,
  number: "2070202096" as GuaranteeNumber,
  kind: "CONTRACT_PERFORMANCE",
  depositBank: null,
  worksContract: { ...seed.worksContract, place: "熊本県熊本市", contractedOn: null },
  issuer: { ...seed.issuer, branch: { ...seed.issuer.branch, fax: null } },
};

const amended: CertificateContent = { ...seed, kind: "INTERIM_PAYMENT", version: 2, amended: true };

const inForce: StandingFacts = {
  ...{
    status: "ACCEPTED",
    contractType: "WORKS",
    present: followingTermsOf(seed),
    stated: followingTermsOf(seed),
  },
  ...{ supersededBy: null, endedOn: null },
};
const standing = (facts: Partial<StandingFacts>, today: string) =>
  certificateStanding({ ...inForce, ...facts }, day(today));

const second: CertificateContent = {
  ...seed,
  ...{ version: 2, amended: true, issuedOn: day("2022-10-01"), amount: yen(32_000_000) },
  expiresOn: day("2023-05-31"),
  worksContract: {
    ...seed.worksContract,
    ...{ contractPrice: yen(80_000_000), coveredPrice: yen(80_000_000) },
    workPeriod: { from: seed.worksContract.workPeriod.from, to: day("2023-05-31") },
  },
};
const change = {
  before: seed,
  contractChangedOn: day("2022-09-28"),
  changes: [],
  firstIssuedOn: seed.issuedOn,
};

const consulting: CertificateContent = {
  ...seed,
  contractType: "CONSULTING",
  worksContract: { ...seed.worksContract, name: "市道〇〇線測量設計業務", place: "八代市〇〇町" },
};

const jointVenture = {
  name: "〇〇・△△・□□・◇◇特定建設工事共同企業体",
  members: [
    { name: "株式会社〇〇建設", shareBasisPoints: 4_000, isRepresentative: true },
    { name: "△△建設株式会社", shareBasisPoints: 3_000, isRepresentative: false },
    { name: "株式会社□□組", shareBasisPoints: 1_667, isRepresentative: false },
    { name: "◇◇工業株式会社", shareBasisPoints: 1_333, isRepresentative: false },
  ],
};

const signed: CertificateContent = {
  ...seed,
  issuer: {
    ...seed.issuer,
    representative: "取締役社長 〇〇 〇〇",
    termsAddress: "https://hosho.example/yakkan",
  },
  contractor: {
    ...seed.contractor,
    representative: "代表取締役 〇〇 〇〇",
    constructionLicenseNumber: "熊本県知事許可（般-4）第12345号",
  },
};
const byBranch: CertificateContent = {
  ...signed,
  contractor: {
    ...seed.contractor,
    branch: { name: "熊本支店", address: "熊本市中央区△△町3番地", head: "支店長 △△ △△" },
    constructionLicenseNumber: "国土交通大臣許可（特-3）第1234号",
  },
};

const VIEWER = { body: "八代市 契約課", person: "八代 花子", at: new Date("2026-11-27T05:05:00Z") };

export const OWN_NOTE = "本市では保証証書の写しの提出は認められません。";

/** Certificates in every form and standing, by what is special about each. */
export const PAPERS = {
  seed: paperOf(seed),
  rare: paperOf(rare),
  performance: paperOf(performance),
  amended: paperOf(amended),
  changed: paperOf(second, { amendment: change }),
  changedBefore: paperOf(second, {
    amendment: {
      ...change,
      changes: [
        { contractChangedOn: day("2022-08-01"), terms: ["contractPrice", "coveredPrice"] },
        {
          contractChangedOn: day("2022-09-28"),
          terms: ["amount", "expiresOn", "workPeriod", "coveredPrice"],
        },
      ],
    },
  }),
  consulting: paperOf(consulting, { contractType: "CONSULTING" }),
  signed: paperOf(signed),
  byBranch: paperOf(byBranch, { form: paperOriginal(byBranch) }),
  venture: paperOf(seed, { jointVenture }),
  seenByBody: paperOf(seed, { form: bodysCopy(VIEWER, "保証確認サービス") }),
  onPaper: paperOf(seed, { form: paperCopy(seed, null) }),
  original: paperOf(seed, { form: paperOriginal(seed) }),
  ofYear: paperOf({ ...seed, fiscalYear: 2022 }),
  expired: paperOf(seed, { standing: standing({}, "2023-04-01") }),
  superseded: paperOf(seed, {
    standing: standing({ supersededBy: { version: 2, issuedOn: day("2022-10-01") } }, "2022-11-01"),
    form: viewingCopy(OWN_NOTE),
  }),
  cancelled: paperOf(seed, {
    standing: standing({ status: "CANCELLED", endedOn: day("2022-12-01") }, "2022-12-02"),
  }),
  discharged: paperOf(seed, {
    standing: standing({ status: "DISCHARGED", endedOn: day("2022-12-01") }, "2022-12-02"),
  }),
  repriced: paperOf(seed, {
    standing: standing(
      {
        present: { ...followingTermsOf(seed), contractPrice: yen(81_000_000), coveredPrice: yen(81_000_000) },
      },
      "2022-11-01",
    ),
  }),
  followed: paperOf(seed, {
    standing: standing(
      { present: { ...followingTermsOf(seed), expiresOn: day("2023-09-30") } },
      "2023-04-01",
    ),
  }),
};
