import { Field, InputType, Int, ObjectType } from "type-graphql";
import { MOST_MEMBERS, type JointVenture } from "../../domain/works-contract/joint-venture";
import { AtMost } from "../graphql/cost/field-cost";

const SHARE =
  "The member's share (出資比率) in hundredths of a percent, 1 to 10,000; all shares add up to 10,000.";

@ObjectType("JointVentureMember", {
  description: "A member of a joint venture (構成員).",
  simpleResolvers: true,
})
export class JointVentureMemberType {
  @Field(() => String, { description: "Name of the company (商号)." })
  name!: string;

  @Field(() => Int, { description: SHARE })
  shareBasisPoints!: number;

  @Field(() => Boolean, { description: "Whether it is the representative (代表者), who applies." })
  isRepresentative!: boolean;
}

@ObjectType("JointVenture", {
  description: "A joint venture (共同企業体): several companies that contract as one.",
  simpleResolvers: true,
})
export class JointVentureType {
  @Field(() => String, { description: "Name of the joint venture (共同企業体名)." })
  name!: string;

  @AtMost(MOST_MEMBERS)
  @Field(() => [JointVentureMemberType], { description: "All members, the representative included." })
  members!: JointVentureMemberType[];
}

@InputType("JointVentureMemberInput", { description: "A member of a joint venture (構成員)." })
export class JointVentureMemberInput {
  @Field(() => String, { description: "Name of the company (商号), 1 to 120 characters." })
  name!: string;

  @Field(() => Int, { description: SHARE })
  shareBasisPoints!: number;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Whether it is the representative (代表者), who applies; exactly one member is.",
  })
  isRepresentative!: boolean;
}

@InputType("JointVentureInput", {
  description: "A joint venture (共同企業体); the contractor that applies is its representative.",
})
export class JointVentureInput {
  @Field(() => String, { description: "Name of the joint venture (共同企業体名), 1 to 120 characters." })
  name!: string;

  @Field(() => [JointVentureMemberInput], {
    description: "All members, the representative included: 2 to 20.",
  })
  members!: JointVentureMemberInput[];
}

/** The input as the use cases take it; `null` where there is none. */
export function jointVentureOf(input: JointVentureInput | null | undefined): JointVenture | null {
  if (!input) return null;
  const members = input.members.map(({ name, shareBasisPoints, isRepresentative }) => ({
    name,
    shareBasisPoints,
    isRepresentative,
  }));
  return { name: input.name, members };
}
