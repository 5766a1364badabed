import { addDays, type CalendarDate } from "../domain/calendar-date";
import type { GuaranteeTerms } from "../domain/guarantee-terms";
import type { Yen } from "../domain/yen";
import { IDS } from "./organisations";

/** A guarantee as the sandbox issues it. Number and key are fixed, so that examples can be copied from the page. */
export interface SandboxGuarantee {
  readonly number: string;
  readonly key: string;
  readonly issuedOn: CalendarDate;
  readonly issuerId: string;
  readonly contractorId: string;
  readonly obligeeId: string;
  readonly terms: GuaranteeTerms;
}

const yen = (amount: number): Yen => amount as Yen;
const day = (text: string): CalendarDate => text as CalendarDate;

const DEPOSIT_BANK = { name: "〇〇銀行", branch: "△△支店" };
const SEED_PARTIES = { issuerId: IDS.issuer, contractorId: IDS.contractor, obligeeId: IDS.kinki };
const SEED_WORKS = { from: day("2022-04-01"), to: day("2023-03-31") };

/**
 * The three rows of the seed document's list. Its certificate of 2070004426 is dated 令和4年5月10日 and its list shows
 * 2022-01-28; the certificate's date is kept for that one, the list's for the others. Dates of the works contracts are
 * not in the document.
 */
const SEED_GUARANTEES: readonly [SandboxGuarantee, ...SandboxGuarantee[]] = [
  {
    ...SEED_PARTIES,
    number: "2070004426",
    // The document's own key notice shows 332 E1E XXXX.
    key: "332E1EXXXX",
    issuedOn: day("2022-05-10"),
    terms: {
      kind: "ADVANCE_PAYMENT",
      worksContract: {
        name: "〇〇道路改良工事",
        place: null,
        contractPrice: yen(100_000_000),
        coveredPrice: yen(100_000_000),
        workPeriod: SEED_WORKS,
        contractedOn: day("2022-04-01"),
      },
      amount: yen(40_000_000),
      expiresOn: SEED_WORKS.to,
      depositBank: DEPOSIT_BANK,
    },
  },
  {
    ...SEED_PARTIES,
    number: "2070004427",
    key: "7Q4M2X9ZKA",
    issuedOn: day("2022-01-28"),
    terms: {
      kind: "ADVANCE_PAYMENT",
      worksContract: {
        name: "△△トンネル工事",
        place: null,
        contractPrice: yen(50_000_000),
        coveredPrice: yen(50_000_000),
        workPeriod: { from: day("2022-02-01"), to: day("2023-03-31") },
        contractedOn: day("2022-01-20"),
      },
      amount: yen(20_000_000),
      expiresOn: day("2023-03-31"),
      depositBank: DEPOSIT_BANK,
    },
  },
  {
    ...SEED_PARTIES,
    number: "2070202096",
    key: "D5V8R3H0NT",
    issuedOn: day("2022-01-28"),
    terms: {
      kind: "CONTRACT_PERFORMANCE",
      worksContract: {
        name: "〇〇道路改良工事",
        place: null,
        contractPrice: yen(100_000_000),
        coveredPrice: yen(100_000_000),
        workPeriod: SEED_WORKS,
        contractedOn: null,
      },
      amount: yen(10_000_000),
      expiresOn: SEED_WORKS.to,
      depositBank: null,
    },
  },
];

/** Guarantees in force today, to play with; made up. */
function currentGuarantees(today: CalendarDate): SandboxGuarantee[] {
  const contractedOn = addDays(today, -40);
  const workPeriod = { from: addDays(today, -30), to: addDays(today, 210) };
  const city = { issuerId: IDS.issuer, contractorId: IDS.contractor, obligeeId: IDS.kumamotoCity };
  const works = (name: string, price: number, covered = price): GuaranteeTerms["worksContract"] => ({
    name,
    place: "熊本県熊本市",
    contractPrice: yen(price),
    coveredPrice: yen(covered),
    workPeriod,
    contractedOn,
  });
  const advance = { expiresOn: workPeriod.to, depositBank: DEPOSIT_BANK };
  return [
    {
      ...city,
      number: "2070900001",
      key: "K3W7T1P9FX",
      issuedOn: addDays(today, -38),
      terms: {
        ...advance,
        kind: "ADVANCE_PAYMENT",
        worksContract: works("白川橋梁補修工事", 85_000_000),
        amount: yen(34_000_000),
      },
    },
    {
      ...city,
      number: "2070900002",
      key: "9C2GM5Y8BJ",
      issuedOn: addDays(today, -3),
      terms: {
        ...advance,
        kind: "INTERIM_PAYMENT",
        worksContract: works("白川橋梁補修工事", 85_000_000),
        amount: yen(17_000_000),
      },
    },
    {
      ...city,
      number: "2070900003",
      key: "R6N0ZD4S2Q",
      issuedOn: addDays(today, -1),
      terms: {
        kind: "CONTRACT_PERFORMANCE",
        worksContract: {
          ...works("市道舗装補修工事（複数年度）", 240_000_000, 120_000_000),
          contractedOn: null,
        },
        amount: yen(12_000_000),
        expiresOn: workPeriod.to,
        depositBank: null,
      },
    },
    {
      ...city,
      contractorId: IDS.otherContractor,
      number: "2070900004",
      key: "H8E1AX7V5M",
      issuedOn: today,
      terms: {
        ...advance,
        kind: "ADVANCE_PAYMENT",
        worksContract: works("下水道管渠築造工事", 60_000_000),
        amount: yen(24_000_000),
      },
    },
    {
      issuerId: IDS.otherIssuers[0],
      contractorId: IDS.otherContractor,
      obligeeId: IDS.kinki,
      number: "1050000001",
      key: "2B9J6T3KWC",
      issuedOn: today,
      terms: {
        ...advance,
        kind: "ADVANCE_PAYMENT",
        worksContract: works("護岸復旧工事", 30_000_000),
        amount: yen(12_000_000),
      },
    },
  ];
}

/** All guarantees of the sandbox; the first is the seed document's own example. */
export function sandboxGuarantees(today: CalendarDate): [SandboxGuarantee, ...SandboxGuarantee[]] {
  return [...SEED_GUARANTEES, ...currentGuarantees(today)];
}
