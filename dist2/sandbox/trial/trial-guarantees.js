"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.trialGuarantees = trialGuarantees;
const node_crypto_1 = require("node:crypto");
const amended_certificate_1 = require("../../domain/guarantee/amended-certificate");
const amended_terms_1 = require("../../domain/guarantee/amended-terms");
const decide_amendment_1 = require("../../domain/guarantee/decide-amendment");
const guarantee_1 = require("../../domain/guarantee/guarantee");
const guarantee_end_1 = require("../../domain/guarantee/guarantee-end");
const calendar_date_1 = require("../../domain/values/calendar-date");
const guarantee_kind_1 = require("../../domain/values/guarantee-kind");
const guarantee_number_1 = require("../../domain/values/guarantee-number");
const works_identifiers_1 = require("../../domain/works-contract/works-identifiers");
const chosen_parties_1 = require("./chosen-parties");
const works_names_1 = require("./works-names");
const FIRST_INSTANT = Date.UTC(2021, 3, 1);
const FIVE_YEARS_MILLISECONDS = 1_826 * 24 * 60 * 60 * 1000;
const A_MINUTE = 60_000;
/** Guarantees issued one after the other over five years, each opened by its obligee; `today` tells which have ended. */
function* trialGuarantees(count, parties, today, chance) {
    const serials = new Map();
    const choose = (0, chosen_parties_1.chooseParties)(parties, chance);
    for (let i = 0; i < count; i += 1) {
        const at = new Date(FIRST_INSTANT + Math.floor((i * FIVE_YEARS_MILLISECONDS) / count));
        const { issuer, branch, contractor, obligee } = choose();
        const serial = (serials.get(issuer.id) ?? 0) + 1;
        serials.set(issuer.id, serial);
        const number = (0, guarantee_number_1.allotNumber)(issuer.numberPrefix, serial);
        if (number === undefined)
            throw new RangeError("an issuer has no number left");
        const faces = {
            issuer: { name: issuer.name, address: issuer.address },
            branch: { name: branch.name, address: branch.address, telephone: branch.telephone, fax: branch.fax },
            contractor: { name: contractor.name, address: contractor.address },
            obligee: { name: obligee.name },
        };
        const issued = (0, guarantee_1.issue)(terms(i, (0, calendar_date_1.dayInJapan)(at), chance), { number, advanceAmount: null }, faces, (0, calendar_date_1.dayInJapan)(at));
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
const KINDS = [
    ...Array(6).fill("ADVANCE_PAYMENT"),
    ...Array(3).fill("CONTRACT_PERFORMANCE"),
    "INTERIM_PAYMENT",
];
const SHARE_OF_PRICE = {
    ADVANCE_PAYMENT: 0.4,
    INTERIM_PAYMENT: 0.2,
    CONTRACT_PERFORMANCE: 0.1,
};
/** Half of all works cost less than this; one in forty costs more than ten times as much. */
const MEDIAN_PRICE = 30_000_000;
const SPREAD = 1.2;
const LEAST_PRICE = 1_300_000;
const MOST_PRICE = 20_000_000_000;
function terms(i, today, chance) {
    const kind = chance.of(KINDS);
    const drawn = MEDIAN_PRICE * Math.exp(SPREAD * chance.normal());
    const price = rounded(Math.min(MOST_PRICE, Math.max(LEAST_PRICE, drawn)));
    const to = (0, calendar_date_1.addDays)(today, 60 + chance.below(400) + (chance.fraction() < 0.1 ? 400 : 0));
    return {
        kind,
        contractType: "WORKS",
        jointVenture: null,
        externalReference: null,
        fiscalYear: null,
        lastFiscalYear: null,
        paidAhead: null,
        worksContract: {
            name: (0, works_names_1.worksName)(i, Number(today.slice(0, 4)), chance),
            place: "〇〇県〇〇市",
            contractPrice: price,
            coveredPrice: price,
            workPeriod: { from: today, to },
            contractedOn: today,
            identifiers: works_identifiers_1.NO_IDENTIFIERS,
            externalReference: null,
        },
        amount: rounded(price * SHARE_OF_PRICE[kind]),
        expiresOn: to,
        depositBank: (0, guarantee_kind_1.hasDepositBank)(kind) ? { name: "〇〇銀行", branch: "△△支店" } : null,
    };
}
function rounded(yen) {
    return (Math.floor(yen / 10_000) * 10_000);
}
const AMENDED = 0.15;
const DAYS_UNTIL_AMENDED = 45;
const A_DAY = 24 * 60 * A_MINUTE;
/** What became of a guarantee: some are amended once, and those whose day has passed have ended. */
function lived({ guarantee, certificate }, at, today, chance) {
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
function amended(guarantee, first, issuedAt, chance) {
    const at = new Date(issuedAt.getTime() + DAYS_UNTIL_AMENDED * A_DAY);
    const amendedOn = (0, calendar_date_1.dayInJapan)(at);
    const { workPeriod, contractPrice } = guarantee.worksContract;
    const isLonger = chance.fraction() < 0.5;
    const decision = (0, decide_amendment_1.decideAmendment)(guarantee, {
        amendedOn,
        amount: isLonger ? null : rounded(guarantee.amount * 1.1),
        contractPrice: isLonger ? null : rounded(contractPrice * 1.2),
        coveredPrice: null,
        paidAhead: null,
        workPeriod: { from: null, to: isLonger ? (0, calendar_date_1.addDays)(workPeriod.to, 30 + chance.below(120)) : null },
    }, {
        today: amendedOn,
        lastAmendedOn: null,
        amendmentCount: 0,
        ledger: [],
        entry: null,
        agreedFor: guarantee.worksContract.coveredPrice,
        isLowBid: false,
        policies: [],
    });
    if (!decision.possible)
        return undefined;
    const { amendment } = decision;
    const after = (0, amended_terms_1.withTerms)(guarantee, amendment.after);
    const certificate = amendment.effect === "NEW_CERTIFICATE"
        ? {
            ...(0, amended_certificate_1.amendedCertificate)(JSON.parse(first.content.text), after, amendedOn, null),
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
function endOf({ expiresOn }, chance) {
    const drawn = chance.fraction();
    if (drawn < 0.06)
        return (0, guarantee_end_1.expiry)(expiresOn);
    const endedOn = (0, calendar_date_1.addDays)(expiresOn, -1 - chance.below(20));
    const reference = `第${String(1 + chance.below(9_999))}号`;
    const digest = (0, node_crypto_1.createHash)("sha256").update(reference).digest("hex");
    const document = (kind) => {
        return { reference, evidence: { kind, day: endedOn, reference, digest } };
    };
    if (drawn < 0.08) {
        const consent = document("CONSENT_LETTER");
        return { status: "CANCELLED", endedOn, ground: "OBLIGEE_CONSENT", consentedOn: endedOn, ...consent };
    }
    const inspection = document(drawn < 0.8 ? "COMPLETION_INSPECTION" : "FINAL_PAYMENT");
    return { status: "DISCHARGED", endedOn, ground: null, consentedOn: null, ...inspection };
}
function inForce(chance) {
    const drawn = chance.fraction();
    if (drawn < 0.1)
        return "ISSUED";
    if (drawn < 0.2)
        return "DEPOSITED";
    return drawn < 0.99 ? "ACCEPTED" : "REJECTED";
}
/** A UUID version 7: it begins with the time, as those of the server do, so that ids grow with time. */
function uuidAt(at, chance) {
    const time = at.getTime().toString(16).padStart(12, "0");
    const variant = chance.of(["8", "9", "a", "b"]);
    return `${time.slice(0, 8)}-${time.slice(8)}-7${chance.hex(3)}-${variant}${chance.hex(3)}-${chance.hex(6)}${chance.hex(6)}`;
}
//# sourceMappingURL=trial-guarantees.js.map