import { GraphQLScalarType } from "graphql";
import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { WorksContract } from "./works-contract";

export const GuaranteeNumber = new GraphQLScalarType({ name: "GuaranteeNumber" });

export enum GuaranteeKind {
  ADVANCE_PAYMENT = "ADVANCE_PAYMENT",
  CONTRACT_PERFORMANCE = "CONTRACT_PERFORMANCE",
  INTERIM_PAYMENT = "INTERIM_PAYMENT",
}
registerEnumType(GuaranteeKind, { name: "GuaranteeKind" });

export enum GuaranteeStatus {
  ACCEPTED = "ACCEPTED",
  CANCELLED = "CANCELLED",
  DEPOSITED = "DEPOSITED",
  DISCHARGED = "DISCHARGED",
  EXPIRED = "EXPIRED",
  ISSUED = "ISSUED",
  REJECTED = "REJECTED",
}
registerEnumType(GuaranteeStatus, { name: "GuaranteeStatus" });

@ObjectType()
export class DepositBank {
  @Field()
  name!: string;

  @Field()
  branch!: string;
}

/** As in the guides: the entity is the GraphQL type. */
@ObjectType()
@Entity("guarantee")
export class Guarantee {
  @PrimaryColumn()
  id!: string;

  @Field(() => GuaranteeNumber)
  @Column()
  number!: string;

  @Field(() => GuaranteeKind)
  @Column("varchar")
  kind!: GuaranteeKind;

  @Field(() => GuaranteeStatus)
  @Column("varchar")
  status!: GuaranteeStatus;

  @Field()
  @Column({ name: "issued_on" })
  issuedOn!: string;

  @Field(() => Int)
  @Column()
  amount!: number;

  @Field()
  @Column({ name: "expires_on" })
  expiresOn!: string;

  @Field(() => WorksContract)
  @Column(() => WorksContract, { prefix: false })
  worksContract!: WorksContract;

  @Column("varchar", { name: "deposit_bank_name", nullable: true })
  depositBankName!: string | null;

  @Column("varchar", { name: "deposit_bank_branch", nullable: true })
  depositBankBranch!: string | null;

  @Column({ name: "issuer_id" })
  issuerId!: string;

  @Column({ name: "contractor_id" })
  contractorId!: string;

  @Column({ name: "obligee_id" })
  obligeeId!: string;
}

@ObjectType()
export class GuaranteeConnection {
  @Field(() => [Guarantee])
  nodes!: Guarantee[];
}
