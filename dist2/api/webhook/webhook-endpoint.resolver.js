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
exports.WebhookEndpointResolver = void 0;
const type_graphql_1 = require("type-graphql");
const change_webhook_endpoint_1 = require("../../use-cases/webhook/change-webhook-endpoint");
const create_webhook_endpoint_1 = require("../../use-cases/webhook/create-webhook-endpoint");
const delete_webhook_endpoint_1 = require("../../use-cases/webhook/delete-webhook-endpoint");
const rotate_webhook_secret_1 = require("../../use-cases/webhook/rotate-webhook-secret");
const context_1 = require("../graphql/context");
const connection_type_1 = require("../graphql/pagination/connection.type");
const window_args_1 = require("../graphql/pagination/window.args");
const result_1 = require("../graphql/result");
const selection_1 = require("../graphql/selection");
const webhook_input_1 = require("./webhook.input");
const webhook_type_1 = require("./webhook.type");
const WebhookEndpointConnection = (0, connection_type_1.connectionOf)("WebhookEndpoint", webhook_type_1.WebhookEndpointType, "receivers of webhooks (通知先)");
const ORDER = "WebhookEndpoint";
const SECRET = "Its secret, `whsec_` and base64, by which it tells that deliveries are genuine. It is shown this once: null where the " +
    "call repeats an earlier one by its idempotencyKey.";
const MAY = "For every role, with scope ADMINISTER.";
let CreateWebhookEndpointSuccessType = class CreateWebhookEndpointSuccessType {
};
__decorate([
    (0, type_graphql_1.Field)(() => webhook_type_1.WebhookEndpointType, { description: "The receiver." })
], CreateWebhookEndpointSuccessType.prototype, "endpoint", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: SECRET })
], CreateWebhookEndpointSuccessType.prototype, "secret", void 0);
CreateWebhookEndpointSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("CreateWebhookEndpointSuccess", {
        description: "The receiver is entered.",
        simpleResolvers: true,
    })
], CreateWebhookEndpointSuccessType);
let ChangeWebhookEndpointSuccessType = class ChangeWebhookEndpointSuccessType {
};
__decorate([
    (0, type_graphql_1.Field)(() => webhook_type_1.WebhookEndpointType, { description: "The receiver." })
], ChangeWebhookEndpointSuccessType.prototype, "endpoint", void 0);
ChangeWebhookEndpointSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("ChangeWebhookEndpointSuccess", {
        description: "The receiver is changed.",
        simpleResolvers: true,
    })
], ChangeWebhookEndpointSuccessType);
let RotateWebhookSecretSuccessType = class RotateWebhookSecretSuccessType {
};
__decorate([
    (0, type_graphql_1.Field)(() => webhook_type_1.WebhookEndpointType, { description: "The receiver." })
], RotateWebhookSecretSuccessType.prototype, "endpoint", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: SECRET })
], RotateWebhookSecretSuccessType.prototype, "secret", void 0);
RotateWebhookSecretSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("RotateWebhookSecretSuccess", {
        description: "The receiver has a new secret; the one before is good for 24 hours more.",
        simpleResolvers: true,
    })
], RotateWebhookSecretSuccessType);
let DeleteWebhookEndpointSuccessType = class DeleteWebhookEndpointSuccessType {
};
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The receiver that was deleted." })
], DeleteWebhookEndpointSuccessType.prototype, "endpointId", void 0);
DeleteWebhookEndpointSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("DeleteWebhookEndpointSuccess", { description: "The receiver is gone.", simpleResolvers: true })
], DeleteWebhookEndpointSuccessType);
const CREATE = (0, result_1.mutationResult)(create_webhook_endpoint_1.createWebhookEndpoint, {
    description: "The new receiver, or why there is none.",
    success: CreateWebhookEndpointSuccessType,
    errors: ["TOO_MANY_WEBHOOK_ENDPOINTS", "IDEMPOTENCY_CONFLICT"],
});
const CHANGE = (0, result_1.mutationResult)(change_webhook_endpoint_1.changeWebhookEndpoint, {
    description: "The changed receiver, or why it stays as it is.",
    success: ChangeWebhookEndpointSuccessType,
    errors: ["WEBHOOK_ENDPOINT_NOT_FOUND", "IDEMPOTENCY_CONFLICT"],
});
const ROTATE = (0, result_1.mutationResult)(rotate_webhook_secret_1.rotateWebhookSecret, {
    description: "The new secret, or why there is none.",
    success: RotateWebhookSecretSuccessType,
    errors: ["WEBHOOK_ENDPOINT_NOT_FOUND", "IDEMPOTENCY_CONFLICT"],
});
const DELETE = (0, result_1.mutationResult)(delete_webhook_endpoint_1.deleteWebhookEndpoint, {
    description: "The deleted receiver, or why it stays.",
    success: DeleteWebhookEndpointSuccessType,
    errors: ["WEBHOOK_ENDPOINT_NOT_FOUND", "IDEMPOTENCY_CONFLICT"],
});
let WebhookEndpointResolver = class WebhookEndpointResolver {
    async webhookEndpoints(args, context, info) {
        const caller = (0, context_1.readerOf)(context);
        const wanted = (0, selection_1.wantedFields)(info).below("nodes", "edges.node");
        return (0, connection_type_1.toConnection)(await context.reads.webhooks.endpoints(caller, (0, window_args_1.windowOf)(args, ORDER), wanted), ORDER);
    }
    async createWebhookEndpoint({ name, url, types, idempotencyKey = null }, context, info) {
        const caller = (0, context_1.callerOf)(context);
        const created = await (0, create_webhook_endpoint_1.createWebhookEndpoint)(context.parts, caller, {
            name,
            url,
            types: types ?? [],
            idempotencyKey,
        });
        return CREATE.answer(context, created, async ({ endpointId, secret }) => ({
            endpoint: await readEndpoint(context, endpointId, info),
            secret,
        }));
    }
    async changeWebhookEndpoint({ endpointId, name, url, types, isPaused, idempotencyKey = null }, context, info) {
        const changed = await (0, change_webhook_endpoint_1.changeWebhookEndpoint)(context.parts, (0, context_1.callerOf)(context), {
            endpointId,
            name: name ?? undefined,
            url: url ?? undefined,
            types: types ?? undefined,
            isPaused: isPaused ?? undefined,
            idempotencyKey,
        });
        return CHANGE.answer(context, changed, async () => ({
            endpoint: await readEndpoint(context, endpointId, info),
        }));
    }
    async rotateWebhookSecret({ endpointId, idempotencyKey = null }, context, info) {
        const rotated = await (0, rotate_webhook_secret_1.rotateWebhookSecret)(context.parts, (0, context_1.callerOf)(context), {
            endpointId,
            idempotencyKey,
        });
        return ROTATE.answer(context, rotated, async ({ secret }) => ({
            endpoint: await readEndpoint(context, endpointId, info),
            secret,
        }));
    }
    async deleteWebhookEndpoint({ endpointId, idempotencyKey = null }, context) {
        const deleted = await (0, delete_webhook_endpoint_1.deleteWebhookEndpoint)(context.parts, (0, context_1.callerOf)(context), {
            endpointId,
            idempotencyKey,
        });
        return DELETE.answer(context, deleted, (gone) => gone);
    }
};
exports.WebhookEndpointResolver = WebhookEndpointResolver;
__decorate([
    (0, type_graphql_1.Query)(() => WebhookEndpointConnection, {
        description: "The receivers of webhooks (通知先) of the own organisation, newest first.",
    }),
    __param(0, (0, type_graphql_1.Args)(() => window_args_1.WindowArgs)),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], WebhookEndpointResolver.prototype, "webhookEndpoints", null);
__decorate([
    (0, result_1.MutationWith)(CREATE, "Enters a receiver of webhooks: from now on each change that the organisation sees in `changes` is posted to it, signed by " +
        `the Standard Webhooks specification. At most 10 of one organisation. ${MAY}`),
    __param(0, (0, type_graphql_1.Arg)("input", () => webhook_input_1.CreateWebhookEndpointInput, { description: "The receiver." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], WebhookEndpointResolver.prototype, "createWebhookEndpoint", null);
__decorate([
    (0, result_1.MutationWith)(CHANGE, `Changes a receiver of webhooks, or pauses it (一時停止); what waits for it is tried at once. ${MAY}`),
    __param(0, (0, type_graphql_1.Arg)("input", () => webhook_input_1.ChangeWebhookEndpointInput, { description: "What is to be another." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], WebhookEndpointResolver.prototype, "changeWebhookEndpoint", null);
__decorate([
    (0, result_1.MutationWith)(ROTATE, `Gives a receiver of webhooks a new secret. For 24 hours deliveries are signed with the one before, too. ${MAY}`),
    __param(0, (0, type_graphql_1.Arg)("input", () => webhook_input_1.RotateWebhookSecretInput, { description: "Which receiver." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], WebhookEndpointResolver.prototype, "rotateWebhookSecret", null);
__decorate([
    (0, result_1.MutationWith)(DELETE, `Deletes a receiver of webhooks with its deliveries, those that wait, too. \`isPaused\` stops it for a while. ${MAY}`),
    __param(0, (0, type_graphql_1.Arg)("input", () => webhook_input_1.DeleteWebhookEndpointInput, { description: "Which receiver." })),
    __param(1, (0, type_graphql_1.Ctx)())
], WebhookEndpointResolver.prototype, "deleteWebhookEndpoint", null);
exports.WebhookEndpointResolver = WebhookEndpointResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], WebhookEndpointResolver);
async function readEndpoint(context, id, info) {
    const wanted = (0, selection_1.wantedFields)(info).below("endpoint");
    const [endpoint] = await context.reads.webhooks.endpointsByIds((0, context_1.callerOf)(context), [id], wanted);
    if (!endpoint)
        throw new Error("a receiver of webhooks that was just changed cannot be read");
    return endpoint;
}
//# sourceMappingURL=webhook-endpoint.resolver.js.map