import type { ApplicationRequirements } from "../../domain/application/application-requirements";
import type { IssuerRepresentation } from "../../domain/party/issuer-representation";
import type { PremiumPayment } from "../../domain/premium/premium-payment";
import type { IssuerView } from "../../use-cases/party/ports";
import type { FieldsOf } from "../engine/projection";

/** The columns of `issuer`, under this alias. */
export function issuerFields(issuer: string): FieldsOf<IssuerView> {
  return {
    id: { expression: `${issuer}.id` },
    name: { expression: `${issuer}.name` },
    address: { expression: `${issuer}.address` },
    numberPrefix: { expression: `${issuer}.number_prefix` },
    premiumPayments: {
      expression: `${issuer}.premium_payments`,
      convert: (json: string) => JSON.parse(json) as PremiumPayment[],
      ifNull: [],
    },
    applicationRequirements: {
      expression: `${issuer}.application_requirements`,
      convert: (json: string) => JSON.parse(json) as ApplicationRequirements[],
      ifNull: [],
    },
    representations: {
      expression: `${issuer}.representations`,
      convert: (json: string) => JSON.parse(json) as IssuerRepresentation[],
      ifNull: [],
    },
  };
}
