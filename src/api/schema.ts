import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchemaSync } from "type-graphql";
import { AuthKeyResolver } from "./auth-key/auth-key.resolver";
import { CertificateResolver } from "./certificate/certificate.resolver";
import { GuaranteeResolver } from "./guarantee/guarantee.resolver";
import { NodeResolver } from "./node/node.resolver";
import { ContractorType, IssuerType, ObligeeType, OperatorType } from "./party/party.type";
import { PartyResolver } from "./party/party.resolver";
import { ViewerResolver } from "./viewer/viewer.resolver";

let built: GraphQLSchema | undefined;

/** The schema, built once: resolvers keep nothing, all they need comes with the context. */
export function createSchema(): GraphQLSchema {
  built ??= described(
    buildSchemaSync({
      resolvers: [
        AuthKeyResolver,
        CertificateResolver,
        GuaranteeResolver,
        NodeResolver,
        PartyResolver,
        ViewerResolver,
      ],
      orphanedTypes: [IssuerType, ContractorType, ObligeeType, OperatorType],
      // Without `target` and `value`: a validation error must not carry what was typed.
      validate: { forbidUnknownValues: false, validationError: { target: false, value: false } },
    }),
  );
  return built;
}

/** type-graphql gives the root types no description of their own. */
function described(schema: GraphQLSchema): GraphQLSchema {
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  if (query)
    query.description =
      "All that can be read. Whatever the caller may not see is not there: null, or absent from a list.";
  if (mutation)
    mutation.description =
      "All that can be done. Every result is a union of one success and the errors a caller has to expect; each error " +
      "is a UserError. Whatever is refused has changed nothing.";
  return schema;
}
