"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.RegisterWorksInput = void 0;
exports.registerWorksCommandOf = registerWorksCommandOf;
const type_graphql_1 = require("type-graphql");
const contract_type_enum_1 = require("./contract-type.enum");
const issue_guarantee_input_1 = require("../guarantee/issue-guarantee.input");
const idempotency_key_1 = require("../graphql/idempotency-key");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const yen_scalar_1 = require("../graphql/scalars/yen.scalar");
const text_1 = require("../graphql/validation/text");
const works_identifiers_type_1 = require("./works-identifiers.type");
let RegisterWorksInput = class RegisterWorksInput {
};
exports.RegisterWorksInput = RegisterWorksInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, {
        nullable: true,
        description: "The contractor (受注者) they are for; absent: every contractor registered with the issuer may apply from them.",
    }),
    (0, text_1.Text)({ atMost: 64 })
], RegisterWorksInput.prototype, "contractorId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The obligee (発注者)." }),
    (0, text_1.Text)({ atMost: 64 })
], RegisterWorksInput.prototype, "obligeeId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => contract_type_enum_1.ContractTypeEnum, {
        defaultValue: "WORKS",
        description: "What is contracted: works or consulting (業務委託).",
    })
], RegisterWorksInput.prototype, "contractType", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Name of the works (工事名), 1 to 120 characters, kept as entered." })
], RegisterWorksInput.prototype, "name", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: "Place of the works (工事場所), 1 to 200 characters." })
], RegisterWorksInput.prototype, "place", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, { description: "The whole contract price in yen (請負金額（総額）), at least 1." })
], RegisterWorksInput.prototype, "contractPrice", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => issue_guarantee_input_1.WorkPeriodInput, {
        nullable: true,
        description: "The work period (工期); absent as long as it is not known: applications then state it.",
    })
], RegisterWorksInput.prototype, "workPeriod", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The day of the award (落札決定日).",
    })
], RegisterWorksInput.prototype, "awardedOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => works_identifiers_type_1.WorksIdentifiersInput, {
        nullable: true,
        description: "The numbers by which the obligee (発注者) knows them.",
    })
], RegisterWorksInput.prototype, "identifiers", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The day the works contract was concluded (請負契約日), not after completion.",
    })
], RegisterWorksInput.prototype, "contractedOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], RegisterWorksInput.prototype, "idempotencyKey", void 0);
exports.RegisterWorksInput = RegisterWorksInput = __decorate([
    (0, type_graphql_1.InputType)("RegisterWorksInput", { description: "Works that the issuer knows (登録済工事)." })
], RegisterWorksInput);
/** The input as the use case takes it: every absence written out. */
function registerWorksCommandOf(input) {
    const { workPeriod = null } = input;
    return {
        contractorId: input.contractorId ?? null,
        works: {
            name: input.name,
            place: input.place ?? null,
            contractType: input.contractType,
            obligeeId: input.obligeeId,
            contractPrice: input.contractPrice,
            workPeriod: workPeriod && { from: workPeriod.from, to: workPeriod.to },
            awardedOn: input.awardedOn ?? null,
            contractedOn: input.contractedOn ?? null,
            identifiers: (0, works_identifiers_type_1.identifiersOf)(input.identifiers),
        },
        idempotencyKey: input.idempotencyKey ?? null,
    };
}
//# sourceMappingURL=register-works.input.js.map