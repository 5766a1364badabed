"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.RevealLedgerPasswordInput = exports.EndLedgerEntryInput = exports.ChangeLedgerEntryInput = exports.RecordLedgerEntryInput = exports.RecordedGuaranteeInput = void 0;
exports.recordOf = recordOf;
const type_graphql_1 = require("type-graphql");
const recorded_guarantee_1 = require("../../domain/ledger/recorded-guarantee");
const ledger_origin_1 = require("../../domain/ledger/ledger-origin");
const enum_of_1 = require("../graphql/enum-of");
const guarantee_kind_enum_1 = require("../graphql/guarantee-kind.enum");
const idempotency_key_1 = require("../graphql/idempotency-key");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const yen_scalar_1 = require("../graphql/scalars/yen.scalar");
const text_1 = require("../graphql/validation/text");
const RecordedFormEnum = (0, enum_of_1.enumOf)(ledger_origin_1.RECORDED_FORMS);
(0, type_graphql_1.registerEnumType)(RecordedFormEnum, {
    name: "RecordedForm",
    description: "The form of a guarantee that was not issued here.",
    valuesConfig: {
        PAPER_CERTIFICATE: { description: "書面の保証証書: a certificate on paper." },
        BANK_GUARANTEE: { description: "金融機関の保証: the guarantee of a bank." },
        ELECTRONIC_BOND: {
            description: "電子証券: an insurer's bond that is viewed elsewhere, by an address and a password.",
        },
        CASH_DEPOSIT: { description: "契約保証金: money that the contractor deposited with the body." },
        SECURITIES: { description: "有価証券: securities that the contractor deposited instead (国債など)." },
    },
});
const RecordedEndEnum = (0, enum_of_1.enumOf)(recorded_guarantee_1.RECORDED_ENDS);
(0, type_graphql_1.registerEnumType)(RecordedEndEnum, {
    name: "RecordedEnd",
    description: "How a guarantee that was not issued here ended.",
    valuesConfig: {
        DISCHARGED: { description: "保証終了・返還: the obligation was fulfilled; a deposit went back." },
        CANCELLED: { description: "解約: it was ended before." },
    },
});
const atMost = (name) => `at most ${String(recorded_guarantee_1.RECORDED_LENGTHS[name])} characters`;
let RecordedGuaranteeInput = class RecordedGuaranteeInput {
};
exports.RecordedGuaranteeInput = RecordedGuaranteeInput;
__decorate([
    (0, type_graphql_1.Field)(() => RecordedFormEnum, { description: "Its form." })
], RecordedGuaranteeInput.prototype, "form", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_kind_enum_1.GuaranteeKindEnum, { description: "What it guarantees (区分)." })
], RecordedGuaranteeInput.prototype, "kind", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: `The contractor (受注者), ${atMost("contractorName")}.` })
], RecordedGuaranteeInput.prototype, "contractorName", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: `Who issued it (保証機関), ${atMost("issuerName")}: required, except of deposits, which have none.`,
    })
], RecordedGuaranteeInput.prototype, "issuerName", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: `The number of the paper (証券番号など), ${atMost("number")}. Absent: it has none.`,
    })
], RecordedGuaranteeInput.prototype, "number", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: `Name of the works (工事名), ${atMost("worksName")}.` })
], RecordedGuaranteeInput.prototype, "worksName", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: `The body's number of the works (工事番号), ${atMost("worksNumber")}. Absent: none.`,
    })
], RecordedGuaranteeInput.prototype, "worksNumber", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        description: "The guaranteed or deposited amount in yen (保証金額), at least 1.",
    })
], RecordedGuaranteeInput.prototype, "amount", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The issue date (発行日), or the day of the deposit: not after today in Japan. Absent: unknown.",
    })
], RecordedGuaranteeInput.prototype, "issuedOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The expiry date (保証期限): required, except of deposits. Not before `issuedOn`.",
    })
], RecordedGuaranteeInput.prototype, "expiresOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The first day of the works (工期の始期). Absent: unknown.",
    })
], RecordedGuaranteeInput.prototype, "worksFrom", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The day on which the works are to be completed (工期の末日), not before `worksFrom`; with a later one than 保証期限 the " +
            "entry has a gap. Absent: unknown.",
    })
], RecordedGuaranteeInput.prototype, "worksTo", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        nullable: true,
        description: "The fiscal year (対象年度) of a contract over several, by the year in which it begins.",
    })
], RecordedGuaranteeInput.prototype, "fiscalYear", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: `Where an insurer's bond is viewed (閲覧用URL), ${atMost("viewingUrl")}: it begins with https:// and holds no password. ` +
            "Absent: none.",
    })
], RecordedGuaranteeInput.prototype, "viewingUrl", void 0);
exports.RecordedGuaranteeInput = RecordedGuaranteeInput = __decorate([
    (0, type_graphql_1.InputType)("RecordedGuaranteeInput", {
        description: "What a body records of a guarantee that was not issued here.",
    })
], RecordedGuaranteeInput);
const PASSWORD = `The viewing password (閲覧用パスワード), 1 to ${String(recorded_guarantee_1.LONGEST_VIEWING_PASSWORD)} characters: a secret, kept encrypted.`;
let RecordLedgerEntryInput = class RecordLedgerEntryInput {
};
exports.RecordLedgerEntryInput = RecordLedgerEntryInput;
__decorate([
    (0, type_graphql_1.Field)(() => RecordedGuaranteeInput, { description: "What is recorded of it." })
], RecordLedgerEntryInput.prototype, "record", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: `${PASSWORD} Absent: none is kept.` }),
    (0, text_1.Text)({ atMost: recorded_guarantee_1.LONGEST_VIEWING_PASSWORD })
], RecordLedgerEntryInput.prototype, "password", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], RecordLedgerEntryInput.prototype, "idempotencyKey", void 0);
exports.RecordLedgerEntryInput = RecordLedgerEntryInput = __decorate([
    (0, type_graphql_1.InputType)("RecordLedgerEntryInput", { description: "A guarantee of others for the own ledger." })
], RecordLedgerEntryInput);
let ChangeLedgerEntryInput = class ChangeLedgerEntryInput {
};
exports.ChangeLedgerEntryInput = ChangeLedgerEntryInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The entry of the own ledger." }),
    (0, text_1.Text)({ atMost: 64 })
], ChangeLedgerEntryInput.prototype, "entryId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { description: "`recorded.revision` as the caller saw it." })
], ChangeLedgerEntryInput.prototype, "revision", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => RecordedGuaranteeInput, { description: "All that it says from now on." })
], ChangeLedgerEntryInput.prototype, "record", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: `${PASSWORD} Absent: the one that is kept stays; null: none is kept any more.`,
    }),
    (0, text_1.Text)({ atMost: recorded_guarantee_1.LONGEST_VIEWING_PASSWORD })
], ChangeLedgerEntryInput.prototype, "password", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], ChangeLedgerEntryInput.prototype, "idempotencyKey", void 0);
exports.ChangeLedgerEntryInput = ChangeLedgerEntryInput = __decorate([
    (0, type_graphql_1.InputType)("ChangeLedgerEntryInput", {
        description: "An entry that the body recorded itself, and all that it is to say now.",
    })
], ChangeLedgerEntryInput);
let EndLedgerEntryInput = class EndLedgerEntryInput {
};
exports.EndLedgerEntryInput = EndLedgerEntryInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The entry of the own ledger." }),
    (0, text_1.Text)({ atMost: 64 })
], EndLedgerEntryInput.prototype, "entryId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { description: "`recorded.revision` as the caller saw it." })
], EndLedgerEntryInput.prototype, "revision", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => RecordedEndEnum, { description: "How it ended." })
], EndLedgerEntryInput.prototype, "end", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        description: "The day on which it ended or went back (終了日・返還日): not after today in Japan.",
    })
], EndLedgerEntryInput.prototype, "endedOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], EndLedgerEntryInput.prototype, "idempotencyKey", void 0);
exports.EndLedgerEntryInput = EndLedgerEntryInput = __decorate([
    (0, type_graphql_1.InputType)("EndLedgerEntryInput", {
        description: "An entry that the body recorded itself, and how it ended.",
    })
], EndLedgerEntryInput);
let RevealLedgerPasswordInput = class RevealLedgerPasswordInput {
};
exports.RevealLedgerPasswordInput = RevealLedgerPasswordInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The entry of the own ledger." }),
    (0, text_1.Text)({ atMost: 64 })
], RevealLedgerPasswordInput.prototype, "entryId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], RevealLedgerPasswordInput.prototype, "idempotencyKey", void 0);
exports.RevealLedgerPasswordInput = RevealLedgerPasswordInput = __decorate([
    (0, type_graphql_1.InputType)("RevealLedgerPasswordInput", { description: "Whose viewing password to show." })
], RevealLedgerPasswordInput);
/** The record as the domain takes it: every absence written out. */
function recordOf(input) {
    const { form, kind, contractorName, worksName, amount } = input;
    return {
        form,
        kind,
        contractorName,
        issuerName: input.issuerName ?? null,
        number: input.number ?? null,
        worksName,
        worksNumber: input.worksNumber ?? null,
        amount,
        issuedOn: input.issuedOn ?? null,
        expiresOn: input.expiresOn ?? null,
        worksFrom: input.worksFrom ?? null,
        worksTo: input.worksTo ?? null,
        fiscalYear: input.fiscalYear ?? null,
        viewingUrl: input.viewingUrl ?? null,
    };
}
//# sourceMappingURL=recorded-entry.input.js.map