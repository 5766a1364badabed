import { NO_ACCOUNTS } from "../domain/application/advance-account";
import { addDays, type CalendarDate } from "../domain/values/calendar-date";
import { fiscalYearOf, periodOfFiscalYear } from "../domain/values/fiscal-year";
import type { StatedReturn } from "../domain/application/application-return";
import type { ApplicationContent } from "../domain/application/guarantee-application";
import { NO_INTERIM_FACTS } from "../domain/obligee/interim-facts";
import { NOT_PLANNED } from "../domain/works-contract/fiscal-year-plans";
import { NO_IDENTIFIERS } from "../domain/works-contract/works-identifiers";
import type { Yen } from "../domain/values/yen";
import { IDS } from "./organisations";

/** A guarantee that comes out of an application. Number and key are fixed, so that examples can be copied from the page. */
export interface SandboxGuarantee {
  readonly number: string;
  readonly key: string;
  /** Applied for, underwritten, paid for and issued on this day. */
  readonly issuedOn: CalendarDate;
  readonly issuerId: string;
  readonly contractorId: string;
  readonly content: ApplicationContent;
}

const yen = (amount: number): Yen => amount as Yen;
const day = (text: string): CalendarDate => text as CalendarDate;

const DEPOSIT_BANK = { name: "〇〇銀行", branch: "△△支店" };

type Works = ApplicationContent["worksContract"];

function works(
  name: string,
  contractPrice: number,
  [from, to]: readonly [CalendarDate, CalendarDate],
  more: Partial<Works> = {},
): Works {
  return {
    name,
    place: null,
    contractPrice: yen(contractPrice),
    coveredPrice: null,
    workPeriod: { from, to },
    contractedOn: null,
    noticedOn: null,
    nominatedOn: null,
    procurementStartedOn: null,
    ...NOT_PLANNED,
    identifiers: NO_IDENTIFIERS,
    externalReference: null,
    ...more,
  };
}

/** The application's fields for electronic delivery, without those that a kind does not need. */
function applied(
  kind: NonNullable<ApplicationContent["kind"]>,
  obligeeId: string,
  amount: number,
  worksContract: Works,
  more: Partial<ApplicationContent> = {},
): ApplicationContent {
  return {
    kind,
    contractType: "WORKS",
    delivery: "ELECTRONIC",
    obligeeId,
    unlistedObligee: null,
    worksContract,
    fiscalYear: null,
    paidAhead: null,
    amount: yen(amount),
    expiresOn: null,
    depositBank: kind === "CONTRACT_PERFORMANCE" ? null : DEPOSIT_BANK,
    ...NO_ACCOUNTS,
    jointVenture: null,
    isLowBid: false,
    isAdvancePlanned: kind === "CONTRACT_PERFORMANCE" ? true : null,
    advanceAmount: null,
    progress: null,
    ...NO_INTERIM_FACTS,
    contactEmail: null,
    secondGuaranteeReason: null,
    externalReference: null,
    ...more,
  };
}

const SEED_PARTIES = { issuerId: IDS.issuer, contractorId: IDS.contractor };
const SEED_PERIOD = [day("2022-04-01"), day("2023-03-31")] as const;

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
    content: applied(
      "ADVANCE_PAYMENT",
      IDS.kinki,
      40_000_000,
      works("〇〇道路改良工事", 100_000_000, SEED_PERIOD, { contractedOn: day("2022-04-01") }),
    ),
  },
  {
    ...SEED_PARTIES,
    number: "2070004427",
    key: "7Q4M2X9ZKA",
    issuedOn: day("2022-01-28"),
    content: applied(
      "ADVANCE_PAYMENT",
      IDS.kinki,
      20_000_000,
      works("△△トンネル工事", 50_000_000, [day("2022-02-01"), day("2023-03-31")], {
        contractedOn: day("2022-01-20"),
      }),
    ),
  },
  {
    ...SEED_PARTIES,
    number: "2070202096",
    key: "D5V8R3H0NT",
    issuedOn: day("2022-01-28"),
    content: applied(
      "CONTRACT_PERFORMANCE",
      IDS.kinki,
      10_000_000,
      works("〇〇道路改良工事", 100_000_000, SEED_PERIOD),
    ),
  },
];

/** The guarantees that `changeExamples` amends, lets follow a longer work period, cuts the price of, and cancels. */
export const CANCELLED_EXAMPLE = "2070900005";
export const AMENDED_EXAMPLE = "2070900006";
export const EXTENDED_EXAMPLE = "2070900007";
/** Its price falls so far that its advance stands above the limit of return. */
export const CUT_EXAMPLE = "2070900008";
/** An amendment of it is applied for (変更申込). */
export const APPLIED_EXAMPLE = "2070900011";

/** Guarantees in force today, to play with; made up. */
function currentGuarantees(today: CalendarDate): SandboxGuarantee[] {
  const ours = { issuerId: IDS.issuer, contractorId: IDS.contractor };
  const place = "熊本県熊本市";
  const signed = { place, contractedOn: addDays(today, -40) };
  const period = [addDays(today, -30), addDays(today, 210)] as const;
  // Half of this one has passed, as an interim payment needs.
  const halfWay = [addDays(today, -150), addDays(today, 90)] as const;
  const bridge = works("白川橋梁補修工事", 85_000_000, halfWay, {
    place,
    contractedOn: addDays(today, -160),
  });
  return [
    {
      ...ours,
      number: "2070900001",
      key: "K3W7T1P9FX",
      issuedOn: addDays(today, -148),
      content: applied("ADVANCE_PAYMENT", IDS.kumamotoCity, 34_000_000, bridge),
    },
    {
      ...ours,
      number: "2070900002",
      key: "9C2GM5Y8BJ",
      issuedOn: addDays(today, -3),
      content: applied("INTERIM_PAYMENT", IDS.kumamotoCity, 17_000_000, bridge, {
        advanceAmount: yen(34_000_000),
        progress: {
          recognisedOn: addDays(today, -10),
          workDone: yen(46_000_000),
          plannedWorkDone: true,
        },
      }),
    },
    {
      ...ours,
      number: "2070900003",
      key: "R6N0ZD4S2Q",
      issuedOn: addDays(today, -1),
      content: applied(
        "CONTRACT_PERFORMANCE",
        IDS.kumamotoCity,
        12_000_000,
        works("市道舗装補修工事（複数年度）", 240_000_000, period, {
          place,
          coveredPrice: yen(120_000_000),
        }),
      ),
    },
    {
      ...ours,
      contractorId: IDS.otherContractor,
      number: "2070900004",
      key: "H8E1AX7V5M",
      issuedOn: today,
      content: applied(
        "ADVANCE_PAYMENT",
        IDS.kumamotoCity,
        24_000_000,
        works("下水道管渠築造工事", 60_000_000, period, signed),
      ),
    },
    {
      ...ours,
      number: AMENDED_EXAMPLE,
      key: "T5M8E2Q7GA",
      issuedOn: addDays(today, -90),
      content: applied(
        "ADVANCE_PAYMENT",
        IDS.kumamotoCity,
        20_000_000,
        works("河川護岸整備工事", 50_000_000, [addDays(today, -88), addDays(today, 150)], {
          place,
          contractedOn: addDays(today, -95),
        }),
      ),
    },
    {
      ...ours,
      number: EXTENDED_EXAMPLE,
      key: "B1Z9KX3S6D",
      issuedOn: addDays(today, -50),
      content: applied(
        "CONTRACT_PERFORMANCE",
        IDS.kumamotoCity,
        4_000_000,
        works("公民館耐震補強工事", 40_000_000, [addDays(today, -45), addDays(today, 100)], {
          place,
          contractedOn: addDays(today, -48),
        }),
      ),
    },
    {
      ...ours,
      number: CUT_EXAMPLE,
      key: "N7D4VW2R8C",
      issuedOn: addDays(today, -80),
      content: applied(
        "ADVANCE_PAYMENT",
        IDS.kumamotoCity,
        34_000_000,
        works("雨水貯留施設築造工事", 85_000_000, [addDays(today, -78), addDays(today, 140)], {
          place,
          contractedOn: addDays(today, -85),
        }),
      ),
    },
    {
      ...ours,
      number: APPLIED_EXAMPLE,
      key: "2MZ6Y8RD1T",
      issuedOn: addDays(today, -30),
      content: applied(
        "ADVANCE_PAYMENT",
        IDS.kumamotoCity,
        24_000_000,
        works("農業用排水路改修工事", 60_000_000, [addDays(today, -28), addDays(today, 160)], {
          place,
          contractedOn: addDays(today, -34),
        }),
      ),
    },
    ...overThreeYears(today).map((each) => ({ ...ours, ...each })),
    {
      ...ours,
      number: CANCELLED_EXAMPLE,
      key: "4Y8PC0F6WJ",
      issuedOn: addDays(today, -60),
      content: applied(
        "ADVANCE_PAYMENT",
        IDS.kumamotoCity,
        8_000_000,
        works("小学校屋内運動場改修工事", 20_000_000, [addDays(today, -58), addDays(today, 120)], {
          place,
          contractedOn: addDays(today, -62),
        }),
      ),
    },
    {
      issuerId: IDS.otherIssuers[0],
      contractorId: IDS.otherContractor,
      number: "1050000001",
      key: "2B9J6T3KWC",
      issuedOn: today,
      content: applied(
        "ADVANCE_PAYMENT",
        IDS.kinki,
        12_000_000,
        works("護岸復旧工事", 30_000_000, period, signed),
      ),
    },
  ];
}

/** The advances of the first two years of a contract over three (債務負担行為): the first year is the one before today's. */
function overThreeYears(
  today: CalendarDate,
): Pick<SandboxGuarantee, "number" | "key" | "issuedOn" | "content">[] {
  const second = fiscalYearOf(today);
  const [first, third] = [second - 1, second + 1];
  const startOf = (year: number): CalendarDate => periodOfFiscalYear(year).from;
  const contractedOn = addDays(startOf(first), 45);
  const plan = (year: number, millions: number) => ({
    year,
    paymentLimit: yen(millions * 1_000_000),
    plannedProgress: yen(millions * 1_000_000),
  });
  const bridge = works(
    "第二白川橋架替工事",
    300_000_000,
    [addDays(contractedOn, 10), addDays(startOf(third), 240)],
    {
      place: "熊本県熊本市",
      contractedOn,
      fiscalYears: [plan(first, 100), plan(second, 120), plan(third, 80)],
      identifiers: { ...NO_IDENTIFIERS, worksNumber: `橋-${String(first)}-12`, contractNumber: "契-0315" },
    },
  );
  const advance = (fiscalYear: number, amount: number): ApplicationContent =>
    applied("ADVANCE_PAYMENT", IDS.kumamotoCity, amount, bridge, { fiscalYear });
  return [
    {
      number: "2070900009",
      key: "6XPA3J9T0E",
      issuedOn: addDays(contractedOn, 5),
      content: advance(first, 40_000_000),
    },
    {
      number: "2070900010",
      key: "W5B7Q1KH4Z",
      issuedOn: startOf(second),
      content: advance(second, 48_000_000),
    },
  ];
}

/** All guarantees of the sandbox; the first is the seed document's own example. */
export function sandboxGuarantees(today: CalendarDate): [SandboxGuarantee, ...SandboxGuarantee[]] {
  return [...SEED_GUARANTEES, ...currentGuarantees(today)];
}

/** Applications that wait: for the issuer's officer, for the contractor to correct it, and one on paper; made up. */
export function waitingApplications(today: CalendarDate): {
  readonly content: ApplicationContent;
  readonly returned: StatedReturn | null;
}[] {
  const period = [addDays(today, 7), addDays(today, 180)] as const;
  const ofWorks = (name: string, more: Partial<ApplicationContent> = {}): ApplicationContent =>
    applied(
      "ADVANCE_PAYMENT",
      IDS.kumamotoCity,
      18_000_000,
      works(name, 45_000_000, period, { place: "熊本県熊本市", contractedOn: addDays(today, -2) }),
      more,
    );
  return [
    { content: ofWorks("公園施設更新工事"), returned: null },
    {
      content: ofWorks("体育館照明改修工事"),
      returned: {
        reason: "工事場所と契約書の記載が一致していません。",
        corrections: [{ item: "工事場所", text: "契約書の記載どおりに訂正してください。" }],
      },
    },
    {
      // A body that has not adopted is applied for on paper, by its name.
      content: ofWorks("配水管布設替工事", {
        obligeeId: null,
        unlistedObligee: { name: "合志市", prefecture: "熊本県" },
        delivery: "PAPER",
      }),
      returned: null,
    },
  ];
}
