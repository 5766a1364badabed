"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.PendingEndInput = void 0;
exports.pendingEndCommandOf = pendingEndCommandOf;
const type_graphql_1 = require("type-graphql");
const idempotency_key_1 = require("../graphql/idempotency-key");
const text_1 = require("../graphql/validation/text");
let PendingEndInput = class PendingEndInput {
};
exports.PendingEndInput = PendingEndInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The guarantee (保証契約)." }),
    (0, text_1.Text)({ atMost: 64 })
], PendingEndInput.prototype, "guaranteeId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, {
        description: "The pending end that the officer saw (`Guarantee.pendingEnd.id`): nobody decides on another one.",
    }),
    (0, text_1.Text)({ atMost: 64 })
], PendingEndInput.prototype, "pendingEndId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], PendingEndInput.prototype, "idempotencyKey", void 0);
exports.PendingEndInput = PendingEndInput = __decorate([
    (0, type_graphql_1.InputType)("PendingEndInput", {
        description: "An end that waits for a second officer of the issuer (承認待ちの終了).",
    })
], PendingEndInput);
/** The command with every absence written out. */
function pendingEndCommandOf(input) {
    const { guaranteeId, pendingEndId, idempotencyKey } = input;
    return { guaranteeId, pendingEndId, idempotencyKey: idempotencyKey ?? null };
}
//# sourceMappingURL=guarantee-end-pending.input.js.map