import SchemaBuilder from "@pothos/core";
import type { GraphQLSchema } from "graphql";
import type { Context } from "./context";
import type { GuaranteeTable, Opened } from "./yoga-tables";

interface Types {
  Context: Context;
  Scalars: { GuaranteeNumber: { Input: string; Output: string } };
}

/** Types as code in Pothos: the joined row is the source of all its objects. */
export function yogaSchema(table: GuaranteeTable): GraphQLSchema {
  const builder = new SchemaBuilder<Types>({});
  builder.scalarType("GuaranteeNumber", { serialize: String });
  const kind = builder.enumType("GuaranteeKind", {
    values: ["ADVANCE_PAYMENT", "CONTRACT_PERFORMANCE", "INTERIM_PAYMENT"] as const,
  });
  const status = builder.enumType("GuaranteeStatus", {
    values: ["ACCEPTED", "CANCELLED", "DEPOSITED", "DISCHARGED", "EXPIRED", "ISSUED", "REJECTED"] as const,
  });
  const of = (name: string) => builder.objectRef<Opened>(name);

  const workPeriod = of("WorkPeriod").implement({
    fields: (t) => ({ from: t.exposeString("workFrom"), to: t.exposeString("workTo") }),
  });
  const worksContract = of("WorksContract").implement({
    fields: (t) => ({
      name: t.exposeString("worksName"),
      place: t.exposeString("worksPlace", { nullable: true }),
      contractPrice: t.exposeInt("contractPrice"),
      coveredPrice: t.exposeInt("coveredPrice"),
      workPeriod: t.field({ type: workPeriod, resolve: (row) => row }),
    }),
  });
  const depositBank = of("DepositBank").implement({
    fields: (t) => ({
      name: t.exposeString("bankName", { nullable: true }),
      branch: t.exposeString("bankBranch", { nullable: true }),
    }),
  });
  const issuer = of("Issuer").implement({
    fields: (t) => ({ name: t.exposeString("issuerName"), address: t.exposeString("issuerAddress") }),
  });
  const contractor = of("Contractor").implement({
    fields: (t) => ({ name: t.exposeString("contractorName"), address: t.exposeString("contractorAddress") }),
  });
  const obligee = of("Obligee").implement({ fields: (t) => ({ name: t.exposeString("obligeeName") }) });
  const certificate = of("Certificate").implement({
    fields: (t) => ({
      version: t.exposeInt("version"),
      title: t.exposeString("title"),
      issuedOn: t.exposeString("certifiedOn"),
      amended: t.boolean({ resolve: ({ amended }) => amended === 1 }),
      digest: t.exposeString("digest"),
      content: t.exposeString("content"),
    }),
  });
  const guarantee = of("Guarantee").implement({
    fields: (t) => ({
      number: t.expose("number", { type: "GuaranteeNumber" }),
      kind: t.field({ type: kind, resolve: (row) => row.kind as (typeof kind)["$inferType"] }),
      status: t.field({ type: status, resolve: (row) => row.status as (typeof status)["$inferType"] }),
      issuedOn: t.exposeString("issuedOn"),
      amount: t.exposeInt("amount"),
      expiresOn: t.exposeString("expiresOn"),
      worksContract: t.field({ type: worksContract, resolve: (row) => row }),
      depositBank: t.field({
        type: depositBank,
        nullable: true,
        resolve: (row) => (row.bankName === null ? null : row),
      }),
      issuer: t.field({ type: issuer, resolve: (row) => row }),
      contractor: t.field({ type: contractor, resolve: (row) => row }),
      obligee: t.field({ type: obligee, resolve: (row) => row }),
      certificate: t.field({ type: certificate, resolve: (row) => row }),
    }),
  });
  const connection = builder.objectRef<{ nodes: Opened[] }>("GuaranteeConnection").implement({
    fields: (t) => ({ nodes: t.field({ type: [guarantee], resolve: ({ nodes }) => nodes }) }),
  });

  builder.queryType({
    fields: (t) => ({
      guarantee: t.field({
        type: guarantee,
        nullable: true,
        args: { number: t.arg({ type: "GuaranteeNumber", required: true }) },
        resolve: (_, { number }, { issuerId }) => table.byNumber(issuerId, number),
      }),
      guarantees: t.field({
        type: connection,
        args: { first: t.arg.int({ required: true }) },
        // The list reads the columns of the list alone, as the bare server does.
        resolve: async (_, { first }, { issuerId }) => ({
          nodes: (await table.newest(issuerId, first)) as Opened[],
        }),
      }),
    }),
  });
  return builder.toSchema();
}
