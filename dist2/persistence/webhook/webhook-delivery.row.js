"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.WebhookDeliveryRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
/** An event that a receiver is told of. Receivers are deleted with their deliveries, without a foreign key. */
let WebhookDeliveryRow = class WebhookDeliveryRow {
};
exports.WebhookDeliveryRow = WebhookDeliveryRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)(columns_1.ID)
], WebhookDeliveryRow.prototype, "id", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.ID)
], WebhookDeliveryRow.prototype, "endpointId", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.ID)
], WebhookDeliveryRow.prototype, "organisationId", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.ID)
], WebhookDeliveryRow.prototype, "webhookId", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.NAME_OF_VALUE)
], WebhookDeliveryRow.prototype, "type", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "bigint" })
], WebhookDeliveryRow.prototype, "position", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], WebhookDeliveryRow.prototype, "body", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.NAME_OF_VALUE)
], WebhookDeliveryRow.prototype, "status", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "integer" })
], WebhookDeliveryRow.prototype, "attempts", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "integer", nullable: true })
], WebhookDeliveryRow.prototype, "statusCode", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.NAME_OF_VALUE, nullable: true })
], WebhookDeliveryRow.prototype, "failure", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.INSTANT)
], WebhookDeliveryRow.prototype, "createdAt", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.INSTANT)
], WebhookDeliveryRow.prototype, "waitsSince", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.INSTANT, nullable: true })
], WebhookDeliveryRow.prototype, "lastAttemptAt", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.INSTANT, nullable: true })
], WebhookDeliveryRow.prototype, "nextAttemptAt", void 0);
exports.WebhookDeliveryRow = WebhookDeliveryRow = __decorate([
    (0, typeorm_1.Entity)("webhook_delivery"),
    (0, typeorm_1.Index)("webhook_delivery_by_organisation", ["organisationId", "id"]),
    (0, typeorm_1.Index)("webhook_delivery_by_status", ["organisationId", "status", "id"]),
    (0, typeorm_1.Index)("webhook_delivery_by_endpoint", ["endpointId", "id"]),
    (0, typeorm_1.Index)("webhook_delivery_to_send", ["endpointId", "status", "position", "id"]),
    (0, typeorm_1.Index)("webhook_delivery_by_day", ["status", "createdAt"])
], WebhookDeliveryRow);
//# sourceMappingURL=webhook-delivery.row.js.map