import { createHash } from "node:crypto";
import { amendedCertificate } from "../../domain/guarantee/amended-certificate";
import { withTerms } from "../../domain/guarantee/amended-terms";
import { decideAmendment } from "../../domain/guarantee/decide-amendment";
import { issue, type Certificate, type Guarantee } from "../../domain/guarantee/guarantee";
import { expiry, type GuaranteeEnd } from "../../domain/guarantee/guarantee-end";
import type { EvidenceKind } from "../../domain/guarantee/guarantee-end-evidence";
import type { GuaranteeStatus } from "../../domain/guarantee/guarantee-life-cycle";
import type { GuaranteeTerms } from "../../domain/guarantee/guarantee-terms";
import { addDays, dayInJapan, type CalendarDate } from "../../domain/values/calendar-date";
import { hasDepositBank, type GuaranteeKind } from "../../domain/values/guarantee-kind";
import { allotNumber } from "../../domain/values/guarantee-number";
import { NO_IDENTIFIERS } from "../../domain/works-contract/works-identifiers";
import type { Yen } from "../../domain/values/yen";
import type { TrialGuarantee } from "../../use-cases/operation/trial-guarantee";
import type { Chance } from "./chance";
import { chooseParties } from "./chosen-parties";
import type { TrialParties } from "./trial-parties";
import { worksName } from "./works-names";

const FIRST_INSTANT = Date.UTC(2021, 3, 1);
const FIVE_YEARS_MILLISECONDS = 1_826 * 24 * 60 * 60 * 1000;
const A_MINUTE = 60_000;

/** Guarantees issued one after the other over five years, each opened by its obligee; `today` tells which have ended. */
export function* trialGuarantees(
  count: number,
  parties: TrialParties,
  today: CalendarDate,
  chance: Chance,
): Iterable<TrialGuarantee> {
  const serials = new Map<string, number>();
  const choose = chooseParties(parties, chance);
  for (let i = 0; i < count; i += 1) {
    const at = new Date(FIRST_INSTANT + Math.floor((i * FIVE_YEARS_MILLISECONDS) / count));
    const { issuer, branch, contractor, obligee } = choose();
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
    const issued = issue(
      terms(i, dayInJapan(at), chance),
      { number, advanceAmount: null },
      faces,
      dayInJapan(at),
    );
    const id = `guarantee_${uuidAt(at, chance)}`;
    yield {
      id,
      issuerId: issuer.id,
      branchId: branch.id,
      contractorId: contractor.id,
      obligeeId: obligee.id,
      createdAt: at,
      authKeyId: `auth-key_${uuidAt(at, chance)}`,
      openedAt: new Date(at.getTime() + A_MINUTE),
      ...lived(issued, at, today, chance),
    };
  }
}

const KINDS: readonly GuaranteeKind[] = [
  ...Array<GuaranteeKind>(6).fill("ADVANCE_PAYMENT"),
  ...Array<GuaranteeKind>(3).fill("CONTRACT_PERFORMANCE"),
  "INTERIM_PAYMENT",
];
const SHARE_OF_PRICE: Readonly<Record<GuaranteeKind, number>> = {
  ADVANCE_PAYMENT: 0.4,
  INTERIM_PAYMENT: 0.2,
  CONTRACT_PERFORMANCE: 0.1,
};
/** Half of all works cost less than this; one in forty costs more than ten times as much. */
const MEDIAN_PRICE = 30_000_000;
const SPREAD = 1.2;
const LEAST_PRICE = 1_300_000;
const MOST_PRICE = 20_000_000_000;

function terms(i: number, today: CalendarDate, chance: Chance): GuaranteeTerms {
  const kind = chance.of(KINDS);
  const drawn = MEDIAN_PRICE * Math.exp(SPREAD * chance.normal());
  const price = rounded(Math.min(MOST_PRICE, Math.max(LEAST_PRICE, drawn)));
  const to = addDays(today, 60 + chance.below(400) + (chance.fraction() < 0.1 ? 400 : 0));
  return {
    kind,
    contractType: "WORKS",
    jointVenture: null,
    externalReference: null,
    fiscalYear: null,
    lastFiscalYear: null,
    paidAhead: null,
    worksContract: {
      name: worksName(i, Number(today.slice(0, 4)), chance),
      place: "〇〇県〇〇市",
      contractPrice: price,
      coveredPrice: price,
      workPeriod: { from: today, to },
      contractedOn: today,
      identifiers: NO_IDENTIFIERS,
      externalReference: null,
    },
    amount: rounded(price * SHARE_OF_PRICE[kind]),
    expiresOn: to,
    depositBank: hasDepositBank(kind) ? { name: "〇〇銀行", branch: "△△支店" } : null,
  };
}

function rounded(yen: number): Yen {
  return (Math.floor(yen / 10_000) * 10_000) as Yen;
}

type Life = Pick<TrialGuarantee, "guarantee" | "certificates" | "amendment" | "end">;

const AMENDED = 0.15;
const DAYS_UNTIL_AMENDED = 45;
const A_DAY = 24 * 60 * A_MINUTE;

/** What became of a guarantee: some are amended once, and those whose day has passed have ended. */
function lived(
  { guarantee, certificate }: { guarantee: Guarantee; certificate: Certificate },
  at: Date,
  today: CalendarDate,
  chance: Chance,
): Life {
  const first = { ...certificate, id: `certificate_${uuidAt(at, chance)}` };
  const change = chance.fraction() < AMENDED ? amended(guarantee, first, at, chance) : undefined;
  const now = change?.guarantee ?? guarantee;
  const end = now.expiresOn < today ? endOf(now, chance) : null;
  const status = end?.status ?? inForce(chance);
  return {
    guarantee: { ...now, status },
    certificates: change?.certificate ? [first, change.certificate] : [first],
    amendment: change?.amendment ?? null,
    end: end && {
      id: `guarantee-end_${uuidAt(at, chance)}`,
      end,
      recordedAt: new Date(`${end.endedOn}T03:00:00.000Z`),
    },
  };
}

function amended(guarantee: Guarantee, first: Certificate, issuedAt: Date, chance: Chance) {
  const at = new Date(issuedAt.getTime() + DAYS_UNTIL_AMENDED * A_DAY);
  const amendedOn = dayInJapan(at);
  const { workPeriod, contractPrice } = guarantee.worksContract;
  const isLonger = chance.fraction() < 0.5;
  const decision = decideAmendment(
    guarantee,
    {
      amendedOn,
      amount: isLonger ? null : rounded(guarantee.amount * 1.1),
      contractPrice: isLonger ? null : rounded(contractPrice * 1.2),
      coveredPrice: null,
      paidAhead: null,
      workPeriod: { from: null, to: isLonger ? addDays(workPeriod.to, 30 + chance.below(120)) : null },
    },
    {
      today: amendedOn,
      lastAmendedOn: null,
      amendmentCount: 0,
      ledger: [],
      entry: null,
      agreedFor: guarantee.worksContract.coveredPrice,
      isLowBid: false,
      policies: [],
    },
  );
  if (!decision.possible) return undefined;
  const { amendment } = decision;
  const after = withTerms(guarantee, amendment.after);
  const certificate =
    amendment.effect === "NEW_CERTIFICATE"
      ? {
          ...amendedCertificate(JSON.parse(first.content.text) as never, after, amendedOn, null),
          id: `certificate_${uuidAt(at, chance)}`,
        }
      : null;
  return {
    guarantee: after,
    certificate,
    amendment: {
      id: `amendment_${uuidAt(at, chance)}`,
      amendment,
      certificateId: certificate?.id ?? null,
      recordedAt: at,
    },
  };
}

function endOf({ expiresOn }: Guarantee, chance: Chance): GuaranteeEnd {
  const drawn = chance.fraction();
  if (drawn < 0.06) return expiry(expiresOn);
  const endedOn = addDays(expiresOn, -1 - chance.below(20));
  const reference = `第${String(1 + chance.below(9_999))}号`;
  const digest = createHash("sha256").update(reference).digest("hex");
  const document = (kind: EvidenceKind): Pick<GuaranteeEnd, "reference" | "evidence"> => {
    return { reference, evidence: { kind, day: endedOn, reference, digest } };
  };
  if (drawn < 0.08) {
    const consent = document("CONSENT_LETTER");
    return { status: "CANCELLED", endedOn, ground: "OBLIGEE_CONSENT", consentedOn: endedOn, ...consent };
  }
  const inspection = document(drawn < 0.8 ? "COMPLETION_INSPECTION" : "FINAL_PAYMENT");
  return { status: "DISCHARGED", endedOn, ground: null, consentedOn: null, ...inspection };
}

function inForce(chance: Chance): GuaranteeStatus {
  const drawn = chance.fraction();
  if (drawn < 0.1) return "ISSUED";
  if (drawn < 0.2) return "DEPOSITED";
  return drawn < 0.99 ? "ACCEPTED" : "REJECTED";
}

/** A UUID version 7: it begins with the time, as those of the server do, so that ids grow with time. */
function uuidAt(at: Date, chance: Chance): string {
  const time = at.getTime().toString(16).padStart(12, "0");
  const variant = chance.of(["8", "9", "a", "b"]);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${chance.hex(3)}-${variant}${chance.hex(3)}-${chance.hex(6)}${chance.hex(6)}`;
}
