import type { CertificatePaper } from "../../src/use-cases/document/ports";
import { paperCopy, paperOriginal, viewingCopy } from "../../src/domain/certificate/certificate-form";
import { COPY_NOTE_AFTER_END } from "../../src/domain/certificate/certificate-wording";
import type { AmendmentOnPaper } from "../../src/domain/certificate/amendment-on-paper";
import type { CertificateContent } from "../../src/domain/certificate/certificate-content";
import {
  certificateStanding,
  followingTermsOf,
  type StandingFacts,
} from "../../src/domain/guarantee/certificate-standing";
import type { CalendarDate } from "../../src/domain/values/calendar-date";
import { GUARANTEE_KINDS, hasDepositBank, type GuaranteeKind } from "../../src/domain/values/guarantee-kind";
import type { Yen } from "../../src/domain/values/yen";
import { paperOf, seedContent } from "./sample-papers";

const day = (text: string) => text as CalendarDate;
const yen = (amount: number) => amount as Yen;

const AMOUNTS: Readonly<Record<GuaranteeKind, number>> = {
  ADVANCE_PAYMENT: 32_000_000,
  INTERIM_PAYMENT: 16_000_000,
  CONTRACT_PERFORMANCE: 8_000_000,
};

/** A price that only an amendment without a certificate brought: no paper may show it beside the stated one. */
export const LATER_PRICE = yen(81_000_000);

function firstOf(kind: GuaranteeKind): CertificateContent {
  const seed = seedContent();
  return {
    ...seed,
    kind,
    obligee: { name: "八代市", addressee: "八代市長" },
    ...(kind === "INTERIM_PAYMENT" && { advanceAmount: yen(32_000_000) }),
    amount: yen(AMOUNTS[kind]),
    depositBank: hasDepositBank(kind) ? seed.depositBank : null,
    worksContract: {
      ...seed.worksContract,
      name: "市道〇〇線道路改良（その2）工事",
      place: "八代市〇〇町地内",
      contractPrice: yen(80_000_000),
      coveredPrice: yen(80_000_000),
      contractedOn: day("2022-04-28"),
    },
  };
}

/** Papers as clerks get them, by what they are: every kind in every standing, form and sort of contract. */
export function lookedAtPapers(): Readonly<Record<string, CertificatePaper>> {
  return Object.fromEntries(
    GUARANTEE_KINDS.flatMap((kind) =>
      Object.entries(papersOf(firstOf(kind))).map(([what, paper]) => [
        `${kind.toLowerCase()}-${what}`,
        paper,
      ]),
    ),
  );
}

function papersOf(first: CertificateContent): Record<string, CertificatePaper> {
  const inForce: StandingFacts = {
    ...{ status: "ACCEPTED", contractType: "WORKS", supersededBy: null, endedOn: null },
    ...{ present: followingTermsOf(first), stated: followingTermsOf(first) },
  };
  /** What is no longer in force is not to be handed in. */
  const standing = (facts: Partial<StandingFacts>, today = "2022-11-01") => {
    const stands = certificateStanding({ ...inForce, ...facts }, day(today));
    return { standing: stands, ...(stands.mark !== null && { form: viewingCopy(COPY_NOTE_AFTER_END) }) };
  };
  const second: CertificateContent = {
    ...first,
    ...{ version: 2, amended: true, issuedOn: day("2022-10-03"), amount: yen(first.amount * 1.25) },
    expiresOn: day("2023-05-31"),
    worksContract: {
      ...first.worksContract,
      ...{ contractPrice: yen(100_000_000), coveredPrice: yen(100_000_000) },
      workPeriod: { ...first.worksContract.workPeriod, to: day("2023-05-31") },
    },
  };
  const amendment: AmendmentOnPaper = {
    ...{ before: first, contractChangedOn: day("2022-09-28"), firstIssuedOn: first.issuedOn },
    changes: [
      { contractChangedOn: day("2022-08-01"), terms: ["contractPrice", "coveredPrice"] },
      { contractChangedOn: day("2022-09-28"), terms: ["amount", "expiresOn", "workPeriod"] },
    ],
  };
  const repriced = { ...followingTermsOf(first), contractPrice: LATER_PRICE, coveredPrice: LATER_PRICE };
  const ended = (status: "CANCELLED" | "DISCHARGED") =>
    standing({ status, endedOn: day("2022-12-01") }, "2022-12-02");
  const venture = {
    name: "〇〇・△△・□□・◇◇特定建設工事共同企業体",
    members: ["株式会社〇〇建設", "△△建設株式会社", "株式会社□□組", "◇◇工業株式会社"].map((name, i) => ({
      ...{ name, shareBasisPoints: [4_000, 3_000, 1_667, 1_333][i] ?? 0, isRepresentative: i === 0 },
    })),
  };
  const threeYears: CertificateContent = {
    ...first,
    fiscalYear: 2022,
    expiresOn: day("2023-03-31"),
    worksContract: {
      ...first.worksContract,
      contractPrice: yen(240_000_000),
      workPeriod: { from: day("2022-05-01"), to: day("2025-03-14") },
    },
  };
  const consulting: CertificateContent = {
    ...first,
    contractType: "CONSULTING",
    worksContract: { ...first.worksContract, name: "市道〇〇線測量設計業務" },
  };
  const issuer = {
    ...first.issuer,
    representative: "取締役社長 西 太郎",
    termsAddress: "https://www.example.jp/yakkan/maebarai.html",
  };
  const signed = {
    ...{ ...first, issuer },
    contractor: {
      ...first.contractor,
      representative: "代表取締役 髙﨑 𠮷郎",
      constructionLicenseNumber: "熊本県知事許可（特-4）第12345号",
    },
  };
  const branch = { name: "熊本支店", address: "熊本市中央区〇〇1丁目2番3号", head: "支店長 熊本 花子" };
  const { name, address, constructionLicenseNumber } = signed.contractor;
  return {
    first: paperOf(first),
    signed: paperOf(signed),
    branch: paperOf({ ...signed, contractor: { name, address, constructionLicenseNumber, branch } }),
    amended: paperOf(second, { amendment }),
    replaced: paperOf(first, standing({ supersededBy: { version: 2, issuedOn: second.issuedOn } })),
    "price-only": paperOf(first, standing({ present: repriced })),
    cancelled: paperOf(first, ended("CANCELLED")),
    fulfilled: paperOf(first, ended("DISCHARGED")),
    expired: paperOf(first, standing({}, "2023-04-01")),
    "paper-original": paperOf(first, { form: paperOriginal(first) }),
    "paper-copy": paperOf(first, { form: paperCopy(first, null) }),
    consulting: paperOf(consulting, { contractType: "CONSULTING" }),
    venture: paperOf(
      { ...first, contractor: { ...first.contractor, name: venture.name } },
      { jointVenture: venture },
    ),
    "three-years": paperOf(threeYears),
  };
}
