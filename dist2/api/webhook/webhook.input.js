"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.ReplayWebhooksInput = exports.SendTestWebhookInput = exports.DeleteWebhookEndpointInput = exports.RotateWebhookSecretInput = exports.ChangeWebhookEndpointInput = exports.CreateWebhookEndpointInput = void 0;
const class_validator_1 = require("../graphql/validation/class-validator");
const type_graphql_1 = require("type-graphql");
const event_types_1 = require("../../use-cases/shared/event-types");
const change_type_enum_1 = require("../change/change-type.enum");
const idempotency_key_1 = require("../graphql/idempotency-key");
const window_args_1 = require("../graphql/pagination/window.args");
const text_1 = require("../graphql/validation/text");
let CreateWebhookEndpointInput = class CreateWebhookEndpointInput {
};
exports.CreateWebhookEndpointInput = CreateWebhookEndpointInput;
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "What it is, for people: 1 to 100 characters, such as `core system`." })
], CreateWebhookEndpointInput.prototype, "name", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: "The address that deliveries are posted to: `https`, of a server of the public internet, at most 2,000 characters.",
    })
], CreateWebhookEndpointInput.prototype, "url", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [change_type_enum_1.ChangeTypeEnum], {
        nullable: true,
        description: "The types of events that it is told of; absent or empty: all.",
    }),
    (0, class_validator_1.ArrayMaxSize)(event_types_1.CHANGES.length)
], CreateWebhookEndpointInput.prototype, "types", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], CreateWebhookEndpointInput.prototype, "idempotencyKey", void 0);
exports.CreateWebhookEndpointInput = CreateWebhookEndpointInput = __decorate([
    (0, type_graphql_1.InputType)("CreateWebhookEndpointInput", { description: "A receiver of webhooks (通知先)." })
], CreateWebhookEndpointInput);
let ChangeWebhookEndpointInput = class ChangeWebhookEndpointInput {
};
exports.ChangeWebhookEndpointInput = ChangeWebhookEndpointInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The receiver, one of the caller's own organisation." }),
    (0, text_1.Text)({ atMost: 64 })
], ChangeWebhookEndpointInput.prototype, "endpointId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: "What it is, for people: 1 to 100 characters." })
], ChangeWebhookEndpointInput.prototype, "name", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "The address that deliveries are posted to, those that wait, too: as in `createWebhookEndpoint`.",
    })
], ChangeWebhookEndpointInput.prototype, "url", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [change_type_enum_1.ChangeTypeEnum], {
        nullable: true,
        description: "The types of events that it is told of from now on; empty: all.",
    }),
    (0, class_validator_1.ArrayMaxSize)(event_types_1.CHANGES.length)
], ChangeWebhookEndpointInput.prototype, "types", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        nullable: true,
        description: "Whether nothing is to be sent to it for now (一時停止).",
    })
], ChangeWebhookEndpointInput.prototype, "isPaused", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], ChangeWebhookEndpointInput.prototype, "idempotencyKey", void 0);
exports.ChangeWebhookEndpointInput = ChangeWebhookEndpointInput = __decorate([
    (0, type_graphql_1.InputType)("ChangeWebhookEndpointInput", { description: "What is to be another; what is left out stays." })
], ChangeWebhookEndpointInput);
/** Which receiver, of the mutations that need no more. */
let OfWebhookEndpoint = class OfWebhookEndpoint {
};
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The receiver, one of the caller's own organisation." }),
    (0, text_1.Text)({ atMost: 64 })
], OfWebhookEndpoint.prototype, "endpointId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], OfWebhookEndpoint.prototype, "idempotencyKey", void 0);
OfWebhookEndpoint = __decorate([
    (0, type_graphql_1.InputType)()
], OfWebhookEndpoint);
let RotateWebhookSecretInput = class RotateWebhookSecretInput extends OfWebhookEndpoint {
};
exports.RotateWebhookSecretInput = RotateWebhookSecretInput;
exports.RotateWebhookSecretInput = RotateWebhookSecretInput = __decorate([
    (0, type_graphql_1.InputType)("RotateWebhookSecretInput", { description: "Which receiver gets a new secret." })
], RotateWebhookSecretInput);
let DeleteWebhookEndpointInput = class DeleteWebhookEndpointInput extends OfWebhookEndpoint {
};
exports.DeleteWebhookEndpointInput = DeleteWebhookEndpointInput;
exports.DeleteWebhookEndpointInput = DeleteWebhookEndpointInput = __decorate([
    (0, type_graphql_1.InputType)("DeleteWebhookEndpointInput", { description: "Which receiver to delete." })
], DeleteWebhookEndpointInput);
let SendTestWebhookInput = class SendTestWebhookInput extends OfWebhookEndpoint {
};
exports.SendTestWebhookInput = SendTestWebhookInput;
exports.SendTestWebhookInput = SendTestWebhookInput = __decorate([
    (0, type_graphql_1.InputType)("SendTestWebhookInput", { description: "Which receiver to send a test." })
], SendTestWebhookInput);
let ReplayWebhooksInput = class ReplayWebhooksInput {
};
exports.ReplayWebhooksInput = ReplayWebhooksInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The receiver, one of the caller's own organisation." }),
    (0, text_1.Text)({ atMost: 64 })
], ReplayWebhooksInput.prototype, "endpointId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [type_graphql_1.ID], {
        nullable: true,
        description: "These deliveries, at most 100, whatever became of them; absent: all that were given up (DEAD).",
    }),
    (0, class_validator_1.ArrayMaxSize)(window_args_1.MOST_PER_PAGE)
], ReplayWebhooksInput.prototype, "deliveryIds", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], ReplayWebhooksInput.prototype, "idempotencyKey", void 0);
exports.ReplayWebhooksInput = ReplayWebhooksInput = __decorate([
    (0, type_graphql_1.InputType)("ReplayWebhooksInput", { description: "Which deliveries are to be sent again." })
], ReplayWebhooksInput);
//# sourceMappingURL=webhook.input.js.map