import { Field, InterfaceType } from "type-graphql";
import type { RefusalCode } from "../../../use-cases/refusals";
import { ErrorCode } from "./error-code";

@InterfaceType("UserError", {
  description:
    "A refusal that a caller has to expect. Nothing was changed. Every mutation's result can be asked " +
    "for `... on UserError { code message }`, also for errors that are added later.",
  resolveType: (value: { __typename: string }) => value.__typename,
})
export class UserErrorType {
  @Field(() => ErrorCode, { description: "What was refused, for programs." })
  code!: RefusalCode;

  @Field(() => String, {
    description: "What was refused and what to do, for people; Japanese or English by `Accept-Language`.",
  })
  message!: string;
}
