import { addDays, type CalendarDate } from "../domain/values/calendar-date";
import { IDS } from "./organisations";
import { applied, day, works, yen } from "./applied-content";
import { overThreeYears } from "./contract-over-years";
import type { SandboxGuarantee } from "./sandbox-guarantee";

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

/** In force today, and in favour of the body whose token the sandbox hands out: what a visitor opens first. */
export const FIRST_TO_OPEN = "1050000001";
/** In force today, and the contractor's whose token the sandbox hands out. */
export const OWN_EXAMPLE = "2070900001";

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
      number: OWN_EXAMPLE,
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
      number: FIRST_TO_OPEN,
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

/** All guarantees of the sandbox; the first is the seed document's own example. */
export function sandboxGuarantees(today: CalendarDate): [SandboxGuarantee, ...SandboxGuarantee[]] {
  return [...SEED_GUARANTEES, ...currentGuarantees(today)];
}
