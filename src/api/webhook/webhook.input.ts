import { ArrayMaxSize } from "../graphql/validation/class-validator";
import { Field, ID, InputType } from "type-graphql";
import { CHANGES, type ChangeType } from "../../use-cases/shared/event-types";
import { ChangeTypeEnum } from "../change/change-type.enum";
import { IDEMPOTENCY_KEY, IDEMPOTENCY_KEY_DESCRIPTION } from "../graphql/idempotency-key";
import { MOST_PER_PAGE } from "../graphql/pagination/window.args";
import { Text } from "../graphql/validation/text";

@InputType("CreateWebhookEndpointInput", { description: "A receiver of webhooks (通知先)." })
export class CreateWebhookEndpointInput {
  @Field(() => String, { description: "What it is, for people: 1 to 100 characters, such as `core system`." })
  name!: string;

  @Field(() => String, {
    description:
      "The address that deliveries are posted to: `https`, of a server of the public internet, at most 2,000 characters.",
  })
  url!: string;

  @Field(() => [ChangeTypeEnum], {
    nullable: true,
    description: "The types of events that it is told of; absent or empty: all.",
  })
  @ArrayMaxSize(CHANGES.length)
  types?: ChangeType[] | null;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}

@InputType("ChangeWebhookEndpointInput", { description: "What is to be another; what is left out stays." })
export class ChangeWebhookEndpointInput {
  @Field(() => ID, { description: "The receiver, one of the caller's own organisation." })
  @Text({ atMost: 64 })
  endpointId!: string;

  @Field(() => String, { nullable: true, description: "What it is, for people: 1 to 100 characters." })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The address that deliveries are posted to, those that wait, too: as in `createWebhookEndpoint`.",
  })
  url?: string | null;

  @Field(() => [ChangeTypeEnum], {
    nullable: true,
    description: "The types of events that it is told of from now on; empty: all.",
  })
  @ArrayMaxSize(CHANGES.length)
  types?: ChangeType[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether nothing is to be sent to it for now (一時停止).",
  })
  isPaused?: boolean | null;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}

/** Which receiver, of the mutations that need no more. */
@InputType()
abstract class OfWebhookEndpoint {
  @Field(() => ID, { description: "The receiver, one of the caller's own organisation." })
  @Text({ atMost: 64 })
  endpointId!: string;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}

@InputType("RotateWebhookSecretInput", { description: "Which receiver gets a new secret." })
export class RotateWebhookSecretInput extends OfWebhookEndpoint {}

@InputType("DeleteWebhookEndpointInput", { description: "Which receiver to delete." })
export class DeleteWebhookEndpointInput extends OfWebhookEndpoint {}

@InputType("SendTestWebhookInput", { description: "Which receiver to send a test." })
export class SendTestWebhookInput extends OfWebhookEndpoint {}

@InputType("ReplayWebhooksInput", { description: "Which deliveries are to be sent again." })
export class ReplayWebhooksInput {
  @Field(() => ID, { description: "The receiver, one of the caller's own organisation." })
  @Text({ atMost: 64 })
  endpointId!: string;

  @Field(() => [ID], {
    nullable: true,
    description:
      "These deliveries, at most 100, whatever became of them; absent: all that were given up (DEAD).",
  })
  @ArrayMaxSize(MOST_PER_PAGE)
  deliveryIds?: string[] | null;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}
