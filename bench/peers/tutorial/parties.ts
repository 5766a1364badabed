import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

@ObjectType()
@Entity("issuer")
export class Issuer {
  @PrimaryColumn()
  id!: string;

  @Field()
  @Column()
  name!: string;

  @Field()
  @Column()
  address!: string;
}

@ObjectType()
@Entity("contractor")
export class Contractor {
  @PrimaryColumn()
  id!: string;

  @Field()
  @Column()
  name!: string;

  @Field()
  @Column()
  address!: string;
}

@ObjectType()
@Entity("obligee")
export class Obligee {
  @PrimaryColumn()
  id!: string;

  @Field()
  @Column()
  name!: string;
}
