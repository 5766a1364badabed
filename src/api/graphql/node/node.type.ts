import { Field, ID, InterfaceType } from "type-graphql";

@InterfaceType("Node", {
  description:
    "Anything with an id of its own; `node` and `nodes` find it again, as far as the caller may see it.",
  resolveType: (value: { __typename: string }) => value.__typename,
})
export class NodeType {
  @Field(() => ID, {
    description: "`<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise.",
  })
  id!: string;
}
