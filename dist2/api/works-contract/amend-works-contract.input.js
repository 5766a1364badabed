"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.AmendWorksContractInput = void 0;
exports.amendWorksContractCommandOf = amendWorksContractCommandOf;
const type_graphql_1 = require("type-graphql");
const idempotency_key_1 = require("../graphql/idempotency-key");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const yen_scalar_1 = require("../graphql/scalars/yen.scalar");
const text_1 = require("../graphql/validation/text");
const amend_guarantee_input_1 = require("../guarantee/amend-guarantee.input");
let WorksChangeInput = class WorksChangeInput {
};
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        description: "The day the contract was changed (変更契約日): not after today in Japan, not before the day of the contract or its " +
            "last recorded change.",
    })
], WorksChangeInput.prototype, "amendedOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        nullable: true,
        description: "The whole contract price in yen after the change (請負金額（総額）), at least 1. Absent: it stays.",
    })
], WorksChangeInput.prototype, "contractPrice", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => amend_guarantee_input_1.AmendedWorkPeriodInput, {
        nullable: true,
        description: "The work period after the change (工期). Absent: it stays.",
    })
], WorksChangeInput.prototype, "workPeriod", void 0);
WorksChangeInput = __decorate([
    (0, type_graphql_1.InputType)("WorksChangeInput", {
        description: "What was changed of a works contract (変更契約の内容); what is left out stays.",
    })
], WorksChangeInput);
let AmendWorksContractInput = class AmendWorksContractInput {
};
exports.AmendWorksContractInput = AmendWorksContractInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The issuer's own entry (`worksContract.id` of its guarantees)." }),
    (0, text_1.Text)({ atMost: 64 })
], AmendWorksContractInput.prototype, "worksContractId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => WorksChangeInput, { description: "What was changed (変更契約の内容)." })
], AmendWorksContractInput.prototype, "change", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], AmendWorksContractInput.prototype, "idempotencyKey", void 0);
exports.AmendWorksContractInput = AmendWorksContractInput = __decorate([
    (0, type_graphql_1.InputType)("AmendWorksContractInput", {
        description: "An entry of a works contract, and what was changed of the contract.",
    })
], AmendWorksContractInput);
/** The input as the use case takes it: every absence written out. */
function amendWorksContractCommandOf(input) {
    const { worksContractId, change, idempotencyKey = null } = input;
    const { amendedOn, contractPrice = null, workPeriod } = change;
    return {
        worksContractId,
        change: {
            amendedOn,
            contractPrice,
            workPeriod: { from: workPeriod?.from ?? null, to: workPeriod?.to ?? null },
        },
        idempotencyKey,
    };
}
//# sourceMappingURL=amend-works-contract.input.js.map