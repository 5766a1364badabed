import { Field, ObjectType } from "type-graphql";
import { AtMost } from "../cost/field-cost";
import type { StepMutation } from "../../../domain/guarantee/step-mutation";
import { StepMutationEnum } from "./step-mutation.enum";
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
  @Field(() => [StepMutationEnum], {
    description:
      "The mutations that you may call in this state (可能な手続き), by your role and the scopes of your token; empty where there is none.",
  })
  allowedActions!: StepMutation[];
}
