"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.OpeningNoticeType = void 0;
exports.openingNotice = openingNotice;
const type_graphql_1 = require("type-graphql");
const record_opening_1 = require("../../use-cases/certificate/record-opening");
const wording_1 = require("../../domain/values/wording");
const enum_of_1 = require("../graphql/enum-of");
const OpeningNoticeCodeEnum = (0, enum_of_1.enumOf)(record_opening_1.OPENING_NOTICES);
(0, type_graphql_1.registerEnumType)(OpeningNoticeCodeEnum, {
    name: "OpeningNoticeCode",
    description: "What an obligee must know of a certificate that it has opened, before all else.",
    valuesConfig: {
        BENEFICIARY_IS_ANOTHER_BODY: {
            description: "被保証者相違: the guarantee is in favour of another body (発注者); a department of a body is that body.",
        },
    },
});
let OpeningNoticeType = class OpeningNoticeType {
};
exports.OpeningNoticeType = OpeningNoticeType;
__decorate([
    (0, type_graphql_1.Field)(() => OpeningNoticeCodeEnum, { description: "What, for programs." })
], OpeningNoticeType.prototype, "code", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: "The beneficiary (被保証者) as the certificate addresses it, such as 熊本市長.",
    })
], OpeningNoticeType.prototype, "beneficiaryName", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "What it means and what to do, for people." })
], OpeningNoticeType.prototype, "message", void 0);
exports.OpeningNoticeType = OpeningNoticeType = __decorate([
    (0, type_graphql_1.ObjectType)("OpeningNotice", {
        description: "What the obligee must know of the certificate that it has opened, before all else.",
        simpleResolvers: true,
    })
], OpeningNoticeType);
const ENTERED = {
    NOW: {
        en: "It was entered into your ledger, as you asked.",
        ja: "ご指定により、貴機関の台帳に登録しました。",
    },
    BEFORE: {
        en: "It has stood in your ledger since before. Ask the contractor whether it is the right certificate.",
        ja: "この保証契約は、貴機関の台帳に既に登録されています。受注者に、正しい保証契約かどうかをご確認ください。",
    },
    NOT: {
        en: "It was not entered into your ledger. Ask the contractor for the right certificate.",
        ja: "貴機関の台帳には登録していません。受注者に、正しい保証契約かどうかをご確認ください。",
    },
};
const WORDS = {
    BENEFICIARY_IS_ANOTHER_BODY: {
        en: ({ beneficiaryName, entered }) => `This guarantee is in favour of ${beneficiaryName}, not of your body. ` +
            (0, wording_1.inWords)(ENTERED[entered], "en", undefined),
        ja: ({ beneficiaryName, entered }) => `この保証契約の被保証者は「${beneficiaryName}」であり、貴機関ではありません。` +
            (0, wording_1.inWords)(ENTERED[entered], "ja", undefined),
    },
};
/** A notice in the caller's language. */
function openingNotice(code, data, locale) {
    const { beneficiaryName } = data;
    return { code, beneficiaryName, message: (0, wording_1.inWords)(WORDS[code], locale, data) };
}
//# sourceMappingURL=opening-notice.type.js.map