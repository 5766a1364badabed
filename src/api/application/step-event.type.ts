import { Field, ID, ObjectType } from "type-graphql";
import type { Role } from "../../domain/account/access";
import type { LifeStatus } from "../../domain/guarantee/guarantee-life-cycle";
import { RoleEnum } from "../account/role.enum";
import { DateTimeScalar } from "../graphql/scalars/date-time.scalar";
import { LifeStatusEnum } from "./application-enums";

/** What is said of every step that the append-only record has of an application. */
@ObjectType({ simpleResolvers: true })
export abstract class StepEvent {
  @Field(() => DateTimeScalar, { description: "When it was taken (日時)." })
  at!: Date;

  @Field(() => LifeStatusEnum, {
    nullable: true,
    description: "The state before; null for the first step.",
  })
  from!: LifeStatus | null;

  @Field(() => LifeStatusEnum, { nullable: true, description: "The state after; null where none changed." })
  to!: LifeStatus | null;

  @Field(() => RoleEnum, { description: "What kind of organisation took it: the contractor or the issuer." })
  role!: Role;

  @Field(() => ID, { description: "The organisation of who did it." })
  organisationId!: string;

  @Field(() => ID, {
    nullable: true,
    description: "The user (利用者) who did it; null where an integration's access token did.",
  })
  userId!: string | null;
}
