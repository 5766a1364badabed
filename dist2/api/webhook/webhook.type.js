"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.WebhookDeliveryType = exports.WebhookEndpointType = void 0;
const type_graphql_1 = require("type-graphql");
const event_types_1 = require("../../use-cases/shared/event-types");
const change_type_enum_1 = require("../change/change-type.enum");
const field_cost_1 = require("../graphql/cost/field-cost");
const node_type_1 = require("../graphql/node/node.type");
const date_time_scalar_1 = require("../graphql/scalars/date-time.scalar");
const webhook_enums_1 = require("./webhook-enums");
let WebhookEndpointType = class WebhookEndpointType extends node_type_1.NodeType {
};
exports.WebhookEndpointType = WebhookEndpointType;
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "What it is, for people (名称)." })
], WebhookEndpointType.prototype, "name", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "The address that deliveries are posted to (通知先URL)." })
], WebhookEndpointType.prototype, "url", void 0);
__decorate([
    (0, field_cost_1.AtMost)(event_types_1.CHANGES.length),
    (0, type_graphql_1.Field)(() => [change_type_enum_1.ChangeTypeEnum], { description: "The types of events that it is told of; empty: all." })
], WebhookEndpointType.prototype, "types", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        description: "Whether nothing is sent to it for now (一時停止). What happens meanwhile is sent afterwards.",
    })
], WebhookEndpointType.prototype, "isPaused", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: "When it was entered (登録日時)." })
], WebhookEndpointType.prototype, "createdAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, {
        nullable: true,
        description: "Until when the secret of before is good, too; null where it was never changed.",
    })
], WebhookEndpointType.prototype, "formerSecretUntil", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { description: "How many tries have failed since one succeeded last (連続失敗回数)." })
], WebhookEndpointType.prototype, "failures", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, {
        nullable: true,
        description: "Until when it is left alone because it failed; null where it did not.",
    })
], WebhookEndpointType.prototype, "restsUntil", void 0);
exports.WebhookEndpointType = WebhookEndpointType = __decorate([
    (0, type_graphql_1.ObjectType)("WebhookEndpoint", {
        implements: node_type_1.NodeType,
        description: "A receiver of webhooks (通知先) of the caller's own organisation, without its secret. It is told of the changes that its " +
            "organisation sees in `changes`.",
        simpleResolvers: true,
    })
], WebhookEndpointType);
let WebhookDeliveryType = class WebhookDeliveryType extends node_type_1.NodeType {
};
exports.WebhookDeliveryType = WebhookDeliveryType;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, {
        description: "The header `webhook-id`: the same at each try and each replay. Of a change it is the event's id, as in `changes`.",
    })
], WebhookDeliveryType.prototype, "webhookId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "The type of the event, one of ChangeType; `TEST` for a test." })
], WebhookDeliveryType.prototype, "type", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: "The body that is posted: JSON, without a key and without personal data.",
    })
], WebhookDeliveryType.prototype, "body", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => webhook_enums_1.WebhookDeliveryStatusEnum, { description: "Where it stands (送信状況)." })
], WebhookDeliveryType.prototype, "status", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        description: "How many times it was tried since it was made or replayed (送信試行回数).",
    })
], WebhookDeliveryType.prototype, "attempts", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        nullable: true,
        description: "The HTTP status of the last answer; null where none came yet, or none came at all.",
    })
], WebhookDeliveryType.prototype, "statusCode", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "What went wrong at the last try (送信エラー), as a short code: `HTTP_500`, `HTTP_302` (no redirect is followed), `TIMEOUT`, " +
            "`ADDRESS_NOT_PUBLIC`, `ECONNREFUSED`; null where nothing did.",
    })
], WebhookDeliveryType.prototype, "failure", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: "When it was made (作成日時)." })
], WebhookDeliveryType.prototype, "createdAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, {
        nullable: true,
        description: "When it was last tried; null where it was not.",
    })
], WebhookDeliveryType.prototype, "lastAttemptAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, {
        nullable: true,
        description: "When it is tried next, at the earliest; null unless it waits.",
    })
], WebhookDeliveryType.prototype, "nextAttemptAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => WebhookEndpointType, {
        nullable: true,
        description: "The receiver; null where it was just deleted.",
    })
], WebhookDeliveryType.prototype, "endpoint", void 0);
exports.WebhookDeliveryType = WebhookDeliveryType = __decorate([
    (0, type_graphql_1.ObjectType)("WebhookDelivery", {
        implements: node_type_1.NodeType,
        description: "One event that a receiver is told of (通知). It is listed for 30 days.",
        simpleResolvers: true,
    })
], WebhookDeliveryType);
//# sourceMappingURL=webhook.type.js.map