import { addDays, dayInJapan, type CalendarDate } from "../../../src/domain/values/calendar-date";
import { issue, type Certificate, type Guarantee } from "../../../src/domain/guarantee/guarantee";
import { hasDepositBank, type GuaranteeKind } from "../../../src/domain/values/guarantee-kind";
import { allotNumber } from "../../../src/domain/values/guarantee-number";
import type { GuaranteeTerms } from "../../../src/domain/guarantee/guarantee-terms";
import type { Yen } from "../../../src/domain/values/yen";
import type { CertificateRow } from "../../../src/persistence/certificate/certificate.row";
import { certificateRowOf, guaranteeRowOf } from "../../../src/persistence/guarantee/guarantee-columns";
import type { GuaranteeRow } from "../../../src/persistence/guarantee/guarantee.row";
import type { OpeningRow } from "../../../src/persistence/certificate/opening.row";
import { Chance } from "./chance";
import type { Parties } from "./parties";

/** A guarantee as the server stores it after `issueGuarantee` and the obligee's `openCertificate`. */
export interface Stored {
  readonly guarantee: Readonly<GuaranteeRow>;
  readonly certificate: Readonly<CertificateRow>;
  readonly opening: Readonly<OpeningRow>;
}

/** Of all guarantees: 60 % are the first issuer's, 3 % the first contractor's, 20 % the first obligee's. */
const SHARE = { issuers: [0.6, 0.3, 0.1], contractor: 0.03, obligee: 0.2 } as const;
const SEED = 4_150_022;
const FIRST_INSTANT = Date.UTC(2021, 3, 1);
const FIVE_YEARS_MILLISECONDS = 1_826 * 24 * 60 * 60 * 1000;
const A_MINUTE = 60_000;

/** Guarantees issued one after the other over five years, each opened by its obligee. */
export function* guarantees(count: number, parties: Parties): Iterable<Stored> {
  const chance = new Chance(SEED);
  const serials = new Map<string, number>();
  for (let i = 0; i < count; i += 1) {
    const at = new Date(FIRST_INSTANT + Math.floor((i * FIVE_YEARS_MILLISECONDS) / count));
    const chosen = chooseParties(parties, chance);
    const { issuer, branch, contractor, obligee } = chosen;
    const serial = (serials.get(issuer.id) ?? 0) + 1;
    serials.set(issuer.id, serial);
    const number = allotNumber(issuer.numberPrefix, serial);
    if (number === undefined) throw new RangeError("an issuer has no number left");
    const faces = {
      issuer: { name: issuer.name, address: issuer.address },
      branch: { name: branch.name, address: branch.address, telephone: branch.telephone, fax: branch.fax },
      contractor: { name: contractor.name, address: contractor.address },
      obligee: { name: obligee.name },
    };
    const issued = issue(terms(i, dayInJapan(at), chance), number, faces, dayInJapan(at));
    yield rowsOf(issued, chosen, at, chance);
  }
}

type Chosen = ReturnType<typeof chooseParties>;

function chooseParties({ issuers, contractors, obligees }: Parties, chance: Chance) {
  const where = chance.fraction();
  const [first, second] = SHARE.issuers;
  const issuer = nth(issuers, where < first ? 0 : where < first + second ? 1 : 2);
  return {
    issuer,
    branch: chance.of(issuer.branches),
    contractor: firstOrAnother(contractors, SHARE.contractor, chance),
    obligee: firstOrAnother(obligees, SHARE.obligee, chance),
  };
}

function firstOrAnother<Party>(parties: readonly Party[], share: number, chance: Chance): Party {
  return chance.fraction() < share ? nth(parties, 0) : nth(parties, 1 + chance.below(parties.length - 1));
}

function nth<Party>(parties: readonly Party[], index: number): Party {
  const party = parties[index];
  if (party === undefined) throw new RangeError("a party is missing");
  return party;
}

const WORKS = ["道路改良工事", "橋りょう補修工事", "トンネル工事", "河川護岸工事", "庁舎改修工事"];
const SHARE_OF_PRICE: Readonly<Record<GuaranteeKind, number>> = {
  ADVANCE_PAYMENT: 0.4,
  INTERIM_PAYMENT: 0.2,
  CONTRACT_PERFORMANCE: 0.1,
};

function terms(i: number, today: CalendarDate, chance: Chance): GuaranteeTerms {
  const kind = chance.of<GuaranteeKind>([
    ...Array<GuaranteeKind>(6).fill("ADVANCE_PAYMENT"),
    ...Array<GuaranteeKind>(3).fill("CONTRACT_PERFORMANCE"),
    "INTERIM_PAYMENT",
  ]);
  const price = (1 + chance.below(5_000)) * 100_000;
  const to = addDays(today, 90 + chance.below(700));
  return {
    kind,
    worksContract: {
      name: `第${String(i)}号 ${chance.of(WORKS)}`,
      place: "〇〇県〇〇市",
      contractPrice: price as Yen,
      coveredPrice: price as Yen,
      workPeriod: { from: today, to },
      contractedOn: today,
    },
    amount: (price * SHARE_OF_PRICE[kind]) as Yen,
    expiresOn: to,
    depositBank: hasDepositBank(kind) ? { name: "〇〇銀行", branch: "△△支店" } : null,
  };
}

function rowsOf(
  { guarantee, certificate }: { guarantee: Guarantee; certificate: Certificate },
  { issuer, branch, contractor, obligee }: Chosen,
  at: Date,
  chance: Chance,
): Stored {
  const id = `guarantee_${uuidAt(at, chance)}`;
  const facts = {
    id,
    // Ended: what has not would be expired by the server when its day has come, in the middle of a measurement.
    guarantee: { ...guarantee, status: "DISCHARGED" as const },
    issuerId: issuer.id,
    branchId: branch.id,
    contractorId: contractor.id,
    obligeeId: obligee.id,
    delivery: "ELECTRONIC" as const,
    applicationId: null,
    createdAt: at,
  };
  return {
    guarantee: guaranteeRowOf(facts),
    certificate: certificateRowOf(id, `certificate_${uuidAt(at, chance)}`, certificate),
    opening: {
      obligeeId: obligee.id,
      guaranteeId: id,
      firstOpenedAt: new Date(at.getTime() + A_MINUTE).toISOString(),
      issuedOn: guarantee.issuedOn,
      number: guarantee.number,
      amount: guarantee.amount,
      expiresOn: guarantee.expiresOn,
    },
  };
}

/** A UUID version 7: it begins with the time, as those of the server do, so that ids grow with time. */
function uuidAt(at: Date, chance: Chance): string {
  const time = at.getTime().toString(16).padStart(12, "0");
  const variant = chance.of(["8", "9", "a", "b"]);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${chance.hex(3)}-${variant}${chance.hex(3)}-${chance.hex(6)}${chance.hex(6)}`;
}
