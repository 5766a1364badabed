"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.WebhookEndpointRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
/** A receiver of webhooks. */
let WebhookEndpointRow = class WebhookEndpointRow {
};
exports.WebhookEndpointRow = WebhookEndpointRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)(columns_1.ID)
], WebhookEndpointRow.prototype, "id", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.ID)
], WebhookEndpointRow.prototype, "organisationId", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.NAME_OF_VALUE)
], WebhookEndpointRow.prototype, "role", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], WebhookEndpointRow.prototype, "name", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], WebhookEndpointRow.prototype, "url", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], WebhookEndpointRow.prototype, "types", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "boolean" })
], WebhookEndpointRow.prototype, "isPaused", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "varchar", length: "200" })
], WebhookEndpointRow.prototype, "secret", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "varchar", length: "200", nullable: true })
], WebhookEndpointRow.prototype, "formerSecret", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.INSTANT, nullable: true })
], WebhookEndpointRow.prototype, "formerSecretUntil", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "bigint" })
], WebhookEndpointRow.prototype, "position", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "integer" })
], WebhookEndpointRow.prototype, "failures", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.INSTANT, nullable: true })
], WebhookEndpointRow.prototype, "restsUntil", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.INSTANT, nullable: true })
], WebhookEndpointRow.prototype, "leasedUntil", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "integer" })
], WebhookEndpointRow.prototype, "leases", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.INSTANT, nullable: true })
], WebhookEndpointRow.prototype, "servedAt", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.INSTANT)
], WebhookEndpointRow.prototype, "createdAt", void 0);
exports.WebhookEndpointRow = WebhookEndpointRow = __decorate([
    (0, typeorm_1.Entity)("webhook_endpoint"),
    (0, typeorm_1.Index)("webhook_endpoint_by_organisation", ["organisationId", "id"])
], WebhookEndpointRow);
//# sourceMappingURL=webhook-endpoint.row.js.map