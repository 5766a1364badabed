import { Field, ObjectType } from "type-graphql";
import { AtMost } from "../graphql/cost/field-cost";
import type { Adoption, ObligeeCategory } from "../../domain/obligee/adoption";
import { NodeType } from "../graphql/node/node.type";
import { AdoptionType } from "./adoption.type";
import { ObligeeCategoryEnum } from "./obligee-enums";
import { OrganisationType } from "../party/party.type";

@ObjectType("Obligee", {
  implements: [NodeType, OrganisationType],
  description:
    "The procuring body (発注者, 被保証者), or a department (部署) of one with users and openings of its own. Visible " +
    "to every caller.",
  simpleResolvers: true,
})
export class ObligeeType extends OrganisationType {
  @Field(() => String, {
    nullable: true,
    description:
      "How the name is read (読みがな), in kana, as it was stated; lists are searched and sorted by it. null: it is not known.",
  })
  reading!: string | null;

  @Field(() => ObligeeCategoryEnum, {
    nullable: true,
    description: "What kind of body it is (区分); null where that is not known.",
  })
  category!: ObligeeCategory | null;

  @Field(() => String, {
    nullable: true,
    description: "Its prefecture (都道府県), such as 熊本県; null for national bodies.",
  })
  prefecture!: string | null;

  @AtMost(20)
  @Field(() => [String], {
    description: "Other names that it goes by (別名); the filter `name` searches them too.",
  })
  aliases!: readonly string[];

  @Field(() => String, {
    description:
      "How a certificate addresses it (宛名) where nothing else is said: what was entered for it, else its head by law (熊本市長), " +
      "else its name. A department's certificates are addressed to its body's: see obligeePosts.",
  })
  addressee!: string;

  @Field(() => ObligeeType, {
    nullable: true,
    description: "The body (親団体) that it is a department of; null for a body.",
  })
  parent!: object | null;

  @AtMost(2)
  @Field(() => [AdoptionType], {
    description:
      "Since when, and for what, it takes e-guarantees (導入): at most one regular adoption and one trial, the regular " +
      "one first; empty where it takes none. Those of its body where a department has none of its own.",
  })
  adoptions!: readonly Adoption[];
}
