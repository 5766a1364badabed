"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.WebhookDeliveryResolver = void 0;
const type_graphql_1 = require("type-graphql");
const replay_webhooks_1 = require("../../use-cases/webhook/replay-webhooks");
const send_test_webhook_1 = require("../../use-cases/webhook/send-test-webhook");
const context_1 = require("../graphql/context");
const connection_type_1 = require("../graphql/pagination/connection.type");
const window_args_1 = require("../graphql/pagination/window.args");
const result_1 = require("../graphql/result");
const selection_1 = require("../graphql/selection");
const webhook_enums_1 = require("./webhook-enums");
const webhook_input_1 = require("./webhook.input");
const webhook_type_1 = require("./webhook.type");
const WebhookDeliveryConnection = (0, connection_type_1.connectionOf)("WebhookDelivery", webhook_type_1.WebhookDeliveryType, "deliveries of webhooks (通知)");
const ORDER = "WebhookDelivery";
let WebhookDeliveryFilterInput = class WebhookDeliveryFilterInput {
};
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true, description: "To this receiver (通知先)." })
], WebhookDeliveryFilterInput.prototype, "endpointId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => webhook_enums_1.WebhookDeliveryStatusEnum, { nullable: true, description: "In this state (送信状況)." })
], WebhookDeliveryFilterInput.prototype, "status", void 0);
WebhookDeliveryFilterInput = __decorate([
    (0, type_graphql_1.InputType)("WebhookDeliveryFilter", {
        description: "What a list of deliveries is narrowed to. All that is given must hold; an empty filter shows all.",
    })
], WebhookDeliveryFilterInput);
let WebhookDeliveriesArgs = class WebhookDeliveriesArgs extends window_args_1.WindowArgs {
};
__decorate([
    (0, type_graphql_1.Field)(() => WebhookDeliveryFilterInput, {
        nullable: true,
        description: "Absent: all of the own organisation.",
    })
], WebhookDeliveriesArgs.prototype, "filter", void 0);
WebhookDeliveriesArgs = __decorate([
    (0, type_graphql_1.ArgsType)()
], WebhookDeliveriesArgs);
let SendTestWebhookSuccessType = class SendTestWebhookSuccessType {
};
__decorate([
    (0, type_graphql_1.Field)(() => webhook_type_1.WebhookDeliveryType, { description: "The delivery; list it again to see whether it arrived." })
], SendTestWebhookSuccessType.prototype, "delivery", void 0);
SendTestWebhookSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("SendTestWebhookSuccess", { description: "A test is queued.", simpleResolvers: true })
], SendTestWebhookSuccessType);
let ReplayWebhooksSuccessType = class ReplayWebhooksSuccessType {
};
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { description: "How many." })
], ReplayWebhooksSuccessType.prototype, "count", void 0);
ReplayWebhooksSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("ReplayWebhooksSuccess", { description: "The deliveries wait anew.", simpleResolvers: true })
], ReplayWebhooksSuccessType);
const SEND_TEST = (0, result_1.mutationResult)(send_test_webhook_1.sendTestWebhook, {
    description: "The queued test, or why there is none.",
    success: SendTestWebhookSuccessType,
    errors: ["WEBHOOK_ENDPOINT_NOT_FOUND", "WEBHOOK_QUEUE_FULL", "IDEMPOTENCY_CONFLICT"],
});
const REPLAY = (0, result_1.mutationResult)(replay_webhooks_1.replayWebhooks, {
    description: "How many deliveries wait anew, or why none does.",
    success: ReplayWebhooksSuccessType,
    errors: ["WEBHOOK_ENDPOINT_NOT_FOUND", "WEBHOOK_DELIVERY_NOT_FOUND", "IDEMPOTENCY_CONFLICT"],
});
let WebhookDeliveryResolver = class WebhookDeliveryResolver {
    async webhookDeliveries(args, context, info) {
        const caller = (0, context_1.readerOf)(context);
        const { endpointId, status } = args.filter ?? {};
        const query = {
            window: (0, window_args_1.windowOf)(args, ORDER),
            endpointId: endpointId ?? undefined,
            status: status ?? undefined,
        };
        const wanted = (0, selection_1.wantedFields)(info).below("nodes", "edges.node");
        return (0, connection_type_1.toConnection)(await context.reads.webhooks.deliveries(caller, query, wanted), ORDER);
    }
    async sendTestWebhook({ endpointId, idempotencyKey = null }, context, info) {
        const caller = (0, context_1.callerOf)(context);
        const sent = await (0, send_test_webhook_1.sendTestWebhook)(context.parts, caller, { endpointId, idempotencyKey });
        return SEND_TEST.answer(context, sent, async ({ deliveryId }) => {
            const wanted = (0, selection_1.wantedFields)(info).below("delivery");
            const [delivery] = await context.reads.webhooks.deliveriesByIds(caller, [deliveryId], wanted);
            if (!delivery)
                throw new Error("a test that was just queued cannot be read");
            return { delivery };
        });
    }
    async replayWebhooks({ endpointId, deliveryIds, idempotencyKey = null }, context) {
        const replayed = await (0, replay_webhooks_1.replayWebhooks)(context.parts, (0, context_1.callerOf)(context), {
            endpointId,
            deliveryIds: deliveryIds ?? null,
            idempotencyKey,
        });
        return REPLAY.answer(context, replayed, (value) => value);
    }
};
exports.WebhookDeliveryResolver = WebhookDeliveryResolver;
__decorate([
    (0, type_graphql_1.Query)(() => WebhookDeliveryConnection, {
        description: "What was sent, or is to be sent, to the own organisation's receivers of webhooks, newest first.",
    }),
    __param(0, (0, type_graphql_1.Args)(() => WebhookDeliveriesArgs)),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], WebhookDeliveryResolver.prototype, "webhookDeliveries", null);
__decorate([
    (0, result_1.MutationWith)(SEND_TEST, "Queues a delivery of type `TEST`, which tells of nothing, to see whether it arrives. It is tried at once, " +
        "unless the receiver is paused. For every role, with scope ADMINISTER."),
    __param(0, (0, type_graphql_1.Arg)("input", () => webhook_input_1.SendTestWebhookInput, { description: "Which receiver." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], WebhookDeliveryResolver.prototype, "sendTestWebhook", null);
__decorate([
    (0, result_1.MutationWith)(REPLAY, "Sends deliveries again (再送), with the ids that they had: those that were given up (DEAD), or any that are named. " +
        "For every role, with scope ADMINISTER."),
    __param(0, (0, type_graphql_1.Arg)("input", () => webhook_input_1.ReplayWebhooksInput, { description: "Which deliveries." })),
    __param(1, (0, type_graphql_1.Ctx)())
], WebhookDeliveryResolver.prototype, "replayWebhooks", null);
exports.WebhookDeliveryResolver = WebhookDeliveryResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], WebhookDeliveryResolver);
//# sourceMappingURL=webhook-delivery.resolver.js.map