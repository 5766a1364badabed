import type { IssuerView } from "../../use-cases/party/ports";
import type { FieldsOf } from "../engine/projection";

/** The columns of `issuer`, under this alias. */
export function issuerFields(issuer: string): FieldsOf<IssuerView> {
  return {
    id: { expression: `${issuer}.id` },
    name: { expression: `${issuer}.name` },
    address: { expression: `${issuer}.address` },
    numberPrefix: { expression: `${issuer}.number_prefix` },
  };
}
