import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import type { DataSource } from "typeorm";
import { Certificate } from "./certificate";
import { DepositBank, Guarantee, GuaranteeConnection, GuaranteeNumber } from "./guarantee";
import type { Loaders } from "./loaders";
import { Contractor, Issuer, Obligee } from "./parties";

export interface TutorialContext {
  readonly source: DataSource;
  readonly issuerId: string;
  readonly loaders: Loaders;
}

@Resolver(() => Guarantee)
export class GuaranteeResolver {
  @Query(() => Guarantee, { nullable: true })
  guarantee(
    @Arg("number", () => GuaranteeNumber) number: string,
    @Ctx() { source, issuerId }: TutorialContext,
  ): Promise<Guarantee | null> {
    return source.getRepository(Guarantee).findOneBy({ number, issuerId });
  }

  @Query(() => GuaranteeConnection)
  async guarantees(
    @Arg("first", () => Int) first: number,
    @Ctx() { source, issuerId }: TutorialContext,
  ): Promise<GuaranteeConnection> {
    const nodes = await source
      .getRepository(Guarantee)
      .find({ where: { issuerId }, order: { issuedOn: "DESC", id: "DESC" }, take: first });
    return { nodes };
  }

  @FieldResolver(() => DepositBank, { nullable: true })
  depositBank(@Root() { depositBankName, depositBankBranch }: Guarantee): DepositBank | null {
    if (depositBankName === null || depositBankBranch === null) return null;
    return { name: depositBankName, branch: depositBankBranch };
  }

  @FieldResolver(() => Issuer)
  issuer(@Root() { issuerId }: Guarantee, @Ctx() { loaders }: TutorialContext): Promise<Issuer> {
    return loaders.issuers.load(issuerId);
  }

  @FieldResolver(() => Contractor)
  contractor(@Root() { contractorId }: Guarantee, @Ctx() { loaders }: TutorialContext): Promise<Contractor> {
    return loaders.contractors.load(contractorId);
  }

  @FieldResolver(() => Obligee)
  obligee(@Root() { obligeeId }: Guarantee, @Ctx() { loaders }: TutorialContext): Promise<Obligee> {
    return loaders.obligees.load(obligeeId);
  }

  @FieldResolver(() => Certificate)
  certificate(@Root() { id }: Guarantee, @Ctx() { loaders }: TutorialContext): Promise<Certificate> {
    return loaders.certificates.load(id);
  }
}
