import { Field, Int, InterfaceType, ObjectType } from "type-graphql";
import { AtMost, MOST_FINDINGS } from "../cost/field-cost";
import type { FindingCode } from "../../../domain/values/finding";
import type { GuaranteeNumber } from "../../../domain/values/guarantee-number";
import { GuaranteeNumberScalar } from "../scalars/guarantee-number.scalar";
import { ErrorCode, InputFindingCode } from "./error-code";

@InterfaceType("UserError", {
  description:
    "A refusal that a caller has to expect. Nothing was changed. " +
    "Every mutation's result can be asked for `... on UserError { code message }`, whatever errors are added later.",
  resolveType: (value: { __typename: string }) => value.__typename,
})
export class UserErrorType {
  @Field(() => ErrorCode, { description: "What was refused, for programs." })
  code!: keyof typeof ErrorCode;

  @Field(() => String, {
    description: "What was refused and what to do, for people; Japanese or English by `Accept-Language`.",
  })
  message!: string;
}

@ObjectType("InputFinding", { description: "One thing that is wrong with an input.", simpleResolvers: true })
export class InputFindingType {
  @Field(() => String, {
    description:
      "Where: fields from the input downwards, joined by dots, such as `worksContract.coveredPrice`.",
  })
  path!: string;

  @Field(() => InputFindingCode, { description: "What, for programs." })
  code!: FindingCode;

  @Field(() => String, { description: "What was expected, what came and what to do, for people." })
  message!: string;

  @Field(() => String, {
    nullable: true,
    description: "The bound that was missed, as text; null where the rule has none.",
  })
  limit!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What came, as text; null where it says nothing or is secret.",
  })
  actual!: string | null;
}

@ObjectType("InvalidInputError", {
  implements: UserErrorType,
  description: "The input contradicts rules. All that is wrong is listed at once.",
  simpleResolvers: true,
})
export class InvalidInputErrorType extends UserErrorType {
  @AtMost(MOST_FINDINGS)
  @Field(() => [InputFindingType], {
    description: "Everything that is wrong, each with its place; never empty.",
  })
  fields!: InputFindingType[];
}

@ObjectType("GuaranteeNumberTakenError", {
  implements: UserErrorType,
  description:
    "The guarantee number (保証契約番号) that the issuer brought is in use. Bring another, or none.",
  simpleResolvers: true,
})
export class GuaranteeNumberTakenErrorType extends UserErrorType {
  @Field(() => GuaranteeNumberScalar, { description: "The number that is in use." })
  number!: GuaranteeNumber;
}

@ObjectType("GuaranteeNumbersExhaustedError", {
  implements: UserErrorType,
  description:
    "No guarantee number (保証契約番号) is left under the issuer's prefix. The operator can give it another.",
  simpleResolvers: true,
})
export class GuaranteeNumbersExhaustedErrorType extends UserErrorType {}

@ObjectType("GuaranteeNotFoundError", {
  implements: UserErrorType,
  description: "No guarantee (保証契約) with this id is visible to the caller.",
  simpleResolvers: true,
})
export class GuaranteeNotFoundErrorType extends UserErrorType {}

@ObjectType("RevisionConflictError", {
  implements: UserErrorType,
  description:
    "The guarantee (保証契約) was changed since the caller read it. Nothing was done: read it again and decide anew.",
  simpleResolvers: true,
})
export class RevisionConflictErrorType extends UserErrorType {
  @Field(() => Int, { description: "The revision (更新番号) that the input named." })
  expected!: number;

  @Field(() => Int, { description: "The revision (更新番号) that the guarantee has now." })
  actual!: number;
}

@ObjectType("NotTheObligeeError", {
  implements: UserErrorType,
  description:
    "The caller has opened the guarantee, but it is in favour of another obligee (被保証者ではない).",
  simpleResolvers: true,
})
export class NotTheObligeeErrorType extends UserErrorType {}

@ObjectType("CertificateNotFoundError", {
  implements: UserErrorType,
  description:
    "Number and key do not open a certificate (電子証書). An unknown number and a wrong key get this same answer, " +
    "so that nobody learns which numbers exist.",
  simpleResolvers: true,
})
export class CertificateNotFoundErrorType extends UserErrorType {}

@ObjectType("TooManyGuessesError", {
  implements: UserErrorType,
  description:
    "Too many wrong auth keys (認証キー) were tried. For a while none is checked, and none is counted. After five wrong " +
    "keys at one number the wait is 30 seconds, then twice as long each time, at most an hour; a right key ends it. An " +
    "organisation may try 100 wrong keys a day, and 60 an hour from one address. Certificates that were opened before " +
    "stay visible.",
  simpleResolvers: true,
})
export class TooManyGuessesErrorType extends UserErrorType {
  @Field(() => Int, { description: "How many wrong keys are borne before." })
  limit!: number;

  @Field(() => Int, { description: "Seconds until a key is taken again, 1 or more." })
  retryAfterSeconds!: number;
}

@ObjectType("IdempotencyConflictError", {
  implements: UserErrorType,
  description: "The idempotency key was used before with another input. Use a new key for a new request.",
  simpleResolvers: true,
})
export class IdempotencyConflictErrorType extends UserErrorType {}
