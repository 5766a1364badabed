import { Field, ObjectType } from "type-graphql";
import type { EventType } from "../../use-cases/shared/event-log";
import { ApplicationEventTypeEnum } from "./application-enums";
import { StepEvent } from "./step-event.type";

@ObjectType("ApplicationEvent", {
  description: "One step of an application, as the append-only record has it: who, when, what.",
  simpleResolvers: true,
})
export class ApplicationEventType extends StepEvent {
  @Field(() => ApplicationEventTypeEnum, { description: "What was done (手続き)." })
  type!: EventType;
}
