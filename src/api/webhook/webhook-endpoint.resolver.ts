import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Field, ID, Info, ObjectType, Query, Resolver } from "type-graphql";
import { changeWebhookEndpoint } from "../../use-cases/webhook/change-webhook-endpoint";
import { createWebhookEndpoint } from "../../use-cases/webhook/create-webhook-endpoint";
import { deleteWebhookEndpoint } from "../../use-cases/webhook/delete-webhook-endpoint";
import type { WebhookEndpointView } from "../../use-cases/webhook/ports";
import { rotateWebhookSecret } from "../../use-cases/webhook/rotate-webhook-secret";
import type { Requested } from "../../use-cases/shared/view";
import { callerOf, readerOf, type ApiContext } from "../graphql/context";
import { connectionOf, toConnection, type Connection } from "../graphql/pagination/connection.type";
import { WindowArgs, windowOf } from "../graphql/pagination/window.args";
import { mutationResult, MutationWith, type Answer } from "../graphql/result";
import { wantedFields } from "../graphql/selection";
import {
  ChangeWebhookEndpointInput,
  CreateWebhookEndpointInput,
  DeleteWebhookEndpointInput,
  RotateWebhookSecretInput,
} from "./webhook.input";
import { WebhookEndpointType } from "./webhook.type";

const WebhookEndpointConnection = connectionOf(
  "WebhookEndpoint",
  WebhookEndpointType,
  "receivers of webhooks (通知先)",
);
const ORDER = "WebhookEndpoint";
const SECRET =
  "Its secret, `whsec_` and base64, by which it tells that deliveries are genuine. It is shown this once: null where the " +
  "call repeats an earlier one by its idempotencyKey.";
const MAY = "For every role, with scope ADMINISTER.";

@ObjectType("CreateWebhookEndpointSuccess", {
  description: "The receiver is entered.",
  simpleResolvers: true,
})
class CreateWebhookEndpointSuccessType {
  @Field(() => WebhookEndpointType, { description: "The receiver." })
  endpoint!: Requested<WebhookEndpointView>;

  @Field(() => String, { nullable: true, description: SECRET })
  secret!: string | null;
}

@ObjectType("ChangeWebhookEndpointSuccess", {
  description: "The receiver is changed.",
  simpleResolvers: true,
})
class ChangeWebhookEndpointSuccessType {
  @Field(() => WebhookEndpointType, { description: "The receiver." })
  endpoint!: Requested<WebhookEndpointView>;
}

@ObjectType("RotateWebhookSecretSuccess", {
  description: "The receiver has a new secret; the one before is good for 24 hours more.",
  simpleResolvers: true,
})
class RotateWebhookSecretSuccessType {
  @Field(() => WebhookEndpointType, { description: "The receiver." })
  endpoint!: Requested<WebhookEndpointView>;

  @Field(() => String, { nullable: true, description: SECRET })
  secret!: string | null;
}

@ObjectType("DeleteWebhookEndpointSuccess", { description: "The receiver is gone.", simpleResolvers: true })
class DeleteWebhookEndpointSuccessType {
  @Field(() => ID, { description: "The receiver that was deleted." })
  endpointId!: string;
}

const CREATE = mutationResult(createWebhookEndpoint, {
  description: "The new receiver, or why there is none.",
  success: CreateWebhookEndpointSuccessType,
  errors: ["TOO_MANY_WEBHOOK_ENDPOINTS", "IDEMPOTENCY_CONFLICT"],
});
const CHANGE = mutationResult(changeWebhookEndpoint, {
  description: "The changed receiver, or why it stays as it is.",
  success: ChangeWebhookEndpointSuccessType,
  errors: ["WEBHOOK_ENDPOINT_NOT_FOUND", "IDEMPOTENCY_CONFLICT"],
});
const ROTATE = mutationResult(rotateWebhookSecret, {
  description: "The new secret, or why there is none.",
  success: RotateWebhookSecretSuccessType,
  errors: ["WEBHOOK_ENDPOINT_NOT_FOUND", "IDEMPOTENCY_CONFLICT"],
});
const DELETE = mutationResult(deleteWebhookEndpoint, {
  description: "The deleted receiver, or why it stays.",
  success: DeleteWebhookEndpointSuccessType,
  errors: ["WEBHOOK_ENDPOINT_NOT_FOUND", "IDEMPOTENCY_CONFLICT"],
});

@Resolver()
export class WebhookEndpointResolver {
  @Query(() => WebhookEndpointConnection, {
    description: "The receivers of webhooks (通知先) of the own organisation, newest first.",
  })
  async webhookEndpoints(
    @Args(() => WindowArgs) args: WindowArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Requested<WebhookEndpointView>>> {
    const caller = readerOf(context);
    const wanted = wantedFields(info).below("nodes", "edges.node");
    return toConnection(await context.reads.webhooks.endpoints(caller, windowOf(args, ORDER), wanted), ORDER);
  }

  @MutationWith(
    CREATE,
    "Enters a receiver of webhooks: from now on each change that the organisation sees in `changes` is posted to it, signed by " +
      `the Standard Webhooks specification. At most 10 of one organisation. ${MAY}`,
  )
  async createWebhookEndpoint(
    @Arg("input", () => CreateWebhookEndpointInput, { description: "The receiver." })
    { name, url, types, idempotencyKey = null }: CreateWebhookEndpointInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<CreateWebhookEndpointSuccessType>> {
    const caller = callerOf(context);
    const created = await createWebhookEndpoint(context.parts, caller, {
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

  @MutationWith(
    CHANGE,
    `Changes a receiver of webhooks, or pauses it (一時停止); what waits for it is tried at once. ${MAY}`,
  )
  async changeWebhookEndpoint(
    @Arg("input", () => ChangeWebhookEndpointInput, { description: "What is to be another." })
    { endpointId, name, url, types, isPaused, idempotencyKey = null }: ChangeWebhookEndpointInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<ChangeWebhookEndpointSuccessType>> {
    const changed = await changeWebhookEndpoint(context.parts, callerOf(context), {
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

  @MutationWith(
    ROTATE,
    `Gives a receiver of webhooks a new secret. For 24 hours deliveries are signed with the one before, too. ${MAY}`,
  )
  async rotateWebhookSecret(
    @Arg("input", () => RotateWebhookSecretInput, { description: "Which receiver." })
    { endpointId, idempotencyKey = null }: RotateWebhookSecretInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<RotateWebhookSecretSuccessType>> {
    const rotated = await rotateWebhookSecret(context.parts, callerOf(context), {
      endpointId,
      idempotencyKey,
    });
    return ROTATE.answer(context, rotated, async ({ secret }) => ({
      endpoint: await readEndpoint(context, endpointId, info),
      secret,
    }));
  }

  @MutationWith(
    DELETE,
    `Deletes a receiver of webhooks with its deliveries, those that wait, too. \`isPaused\` stops it for a while. ${MAY}`,
  )
  async deleteWebhookEndpoint(
    @Arg("input", () => DeleteWebhookEndpointInput, { description: "Which receiver." })
    { endpointId, idempotencyKey = null }: DeleteWebhookEndpointInput,
    @Ctx() context: ApiContext,
  ): Promise<Answer<DeleteWebhookEndpointSuccessType>> {
    const deleted = await deleteWebhookEndpoint(context.parts, callerOf(context), {
      endpointId,
      idempotencyKey,
    });
    return DELETE.answer(context, deleted, (gone) => gone);
  }
}

async function readEndpoint(
  context: ApiContext,
  id: string,
  info: GraphQLResolveInfo,
): Promise<Requested<WebhookEndpointView>> {
  const wanted = wantedFields(info).below("endpoint");
  const [endpoint] = await context.reads.webhooks.endpointsByIds(callerOf(context), [id], wanted);
  if (!endpoint) throw new Error("a receiver of webhooks that was just changed cannot be read");
  return endpoint;
}
