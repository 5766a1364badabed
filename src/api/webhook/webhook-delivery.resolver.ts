import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  ID,
  Info,
  InputType,
  Int,
  ObjectType,
  Query,
  Resolver,
} from "type-graphql";
import type { WebhookDeliveryView } from "../../use-cases/webhook/ports";
import { replayWebhooks } from "../../use-cases/webhook/replay-webhooks";
import { sendTestWebhook } from "../../use-cases/webhook/send-test-webhook";
import type { Requested } from "../../use-cases/shared/view";
import type { DeliveryStatus } from "../../domain/webhook/delivery-schedule";
import { callerOf, readerOf, type ApiContext } from "../graphql/context";
import { connectionOf, toConnection, type Connection } from "../graphql/pagination/connection.type";
import { WindowArgs, windowOf } from "../graphql/pagination/window.args";
import { mutationResult, MutationWith, type Answer } from "../graphql/result";
import { wantedFields } from "../graphql/selection";
import { WebhookDeliveryStatusEnum } from "./webhook-enums";
import { ReplayWebhooksInput, SendTestWebhookInput } from "./webhook.input";
import { WebhookDeliveryType } from "./webhook.type";

const WebhookDeliveryConnection = connectionOf(
  "WebhookDelivery",
  WebhookDeliveryType,
  "deliveries of webhooks (通知)",
);
const ORDER = "WebhookDelivery";

@InputType("WebhookDeliveryFilter", {
  description:
    "What a list of deliveries is narrowed to. All that is given must hold; an empty filter shows all.",
})
class WebhookDeliveryFilterInput {
  @Field(() => ID, { nullable: true, description: "To this receiver (通知先)." })
  endpointId?: string | null;

  @Field(() => WebhookDeliveryStatusEnum, { nullable: true, description: "In this state (送信状況)." })
  status?: DeliveryStatus | null;
}

@ArgsType()
class WebhookDeliveriesArgs extends WindowArgs {
  @Field(() => WebhookDeliveryFilterInput, {
    nullable: true,
    description: "Absent: all of the own organisation.",
  })
  filter?: WebhookDeliveryFilterInput | null;
}

@ObjectType("SendTestWebhookSuccess", { description: "A test is queued.", simpleResolvers: true })
class SendTestWebhookSuccessType {
  @Field(() => WebhookDeliveryType, { description: "The delivery; list it again to see whether it arrived." })
  delivery!: Requested<WebhookDeliveryView>;
}

@ObjectType("ReplayWebhooksSuccess", { description: "The deliveries wait anew.", simpleResolvers: true })
class ReplayWebhooksSuccessType {
  @Field(() => Int, { description: "How many." })
  count!: number;
}

const SEND_TEST = mutationResult(sendTestWebhook, {
  description: "The queued test, or why there is none.",
  success: SendTestWebhookSuccessType,
  errors: ["WEBHOOK_ENDPOINT_NOT_FOUND", "WEBHOOK_QUEUE_FULL", "IDEMPOTENCY_CONFLICT"],
});
const REPLAY = mutationResult(replayWebhooks, {
  description: "How many deliveries wait anew, or why none does.",
  success: ReplayWebhooksSuccessType,
  errors: ["WEBHOOK_ENDPOINT_NOT_FOUND", "WEBHOOK_DELIVERY_NOT_FOUND", "IDEMPOTENCY_CONFLICT"],
});

@Resolver()
export class WebhookDeliveryResolver {
  @Query(() => WebhookDeliveryConnection, {
    description:
      "What was sent, or is to be sent, to the own organisation's receivers of webhooks, newest first.",
  })
  async webhookDeliveries(
    @Args(() => WebhookDeliveriesArgs) args: WebhookDeliveriesArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Requested<WebhookDeliveryView>>> {
    const caller = readerOf(context);
    const { endpointId, status } = args.filter ?? {};
    const query = {
      window: windowOf(args, ORDER),
      endpointId: endpointId ?? undefined,
      status: status ?? undefined,
    };
    const wanted = wantedFields(info).below("nodes", "edges.node");
    return toConnection(await context.reads.webhooks.deliveries(caller, query, wanted), ORDER);
  }

  @MutationWith(
    SEND_TEST,
    "Queues a delivery of type `TEST`, which tells of nothing, to see whether it arrives. It is tried at once, " +
      "unless the receiver is paused. For every role, with scope ADMINISTER.",
  )
  async sendTestWebhook(
    @Arg("input", () => SendTestWebhookInput, { description: "Which receiver." })
    { endpointId, idempotencyKey = null }: SendTestWebhookInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<SendTestWebhookSuccessType>> {
    const caller = callerOf(context);
    const sent = await sendTestWebhook(context.parts, caller, { endpointId, idempotencyKey });
    return SEND_TEST.answer(context, sent, async ({ deliveryId }) => {
      const wanted = wantedFields(info).below("delivery");
      const [delivery] = await context.reads.webhooks.deliveriesByIds(caller, [deliveryId], wanted);
      if (!delivery) throw new Error("a test that was just queued cannot be read");
      return { delivery };
    });
  }

  @MutationWith(
    REPLAY,
    "Sends deliveries again (再送), with the ids that they had: those that were given up (DEAD), or any that are named. " +
      "For every role, with scope ADMINISTER.",
  )
  async replayWebhooks(
    @Arg("input", () => ReplayWebhooksInput, { description: "Which deliveries." })
    { endpointId, deliveryIds, idempotencyKey = null }: ReplayWebhooksInput,
    @Ctx() context: ApiContext,
  ): Promise<Answer<ReplayWebhooksSuccessType>> {
    const replayed = await replayWebhooks(context.parts, callerOf(context), {
      endpointId,
      deliveryIds: deliveryIds ?? null,
      idempotencyKey,
    });
    return REPLAY.answer(context, replayed, (value) => value);
  }
}
