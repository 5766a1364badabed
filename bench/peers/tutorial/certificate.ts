import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

@ObjectType()
@Entity("certificate")
export class Certificate {
  @PrimaryColumn()
  id!: string;

  @Column({ name: "guarantee_id" })
  guaranteeId!: string;

  @Column("varchar", { name: "superseded_by_id", nullable: true })
  supersededById!: string | null;

  @Field(() => Int)
  @Column()
  version!: number;

  @Field()
  @Column()
  title!: string;

  @Field()
  @Column({ name: "issued_on" })
  issuedOn!: string;

  @Field()
  @Column()
  amended!: boolean;

  @Field()
  @Column()
  digest!: string;

  @Field()
  @Column()
  content!: string;
}
