import { Field, ObjectType } from "type-graphql";
import { AtMost } from "../cost/field-cost";
import { UserErrorType } from "./user-error.type";

@ObjectType("StepNotAllowedError", {
  implements: UserErrorType,
  description:
    "What it is about is in a state from which this step does not start, perhaps because somebody was faster.",
  simpleResolvers: true,
})
export class StepNotAllowedErrorType extends UserErrorType {
  @Field(() => String, {
    description: "The state that it is in (現在の状態), by the name of its enum value.",
  })
  status!: string;

  @AtMost(20)
  @Field(() => [String], {
    description: "The steps that start from this state (可能な手続き), by name; empty where it has ended.",
  })
  allowedActions!: string[];
}
