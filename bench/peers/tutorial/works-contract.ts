import { Field, Int, ObjectType } from "type-graphql";
import { Column } from "typeorm";

@ObjectType()
export class WorkPeriod {
  @Field()
  @Column({ name: "work_from" })
  from!: string;

  @Field()
  @Column({ name: "work_to" })
  to!: string;
}

@ObjectType()
export class WorksContract {
  @Field()
  @Column({ name: "works_name" })
  name!: string;

  @Field(() => String, { nullable: true })
  @Column("varchar", { name: "works_place", nullable: true })
  place!: string | null;

  @Field(() => Int)
  @Column({ name: "contract_price" })
  contractPrice!: number;

  @Field(() => Int)
  @Column({ name: "covered_price" })
  coveredPrice!: number;

  @Field(() => WorkPeriod)
  @Column(() => WorkPeriod, { prefix: false })
  workPeriod!: WorkPeriod;
}
