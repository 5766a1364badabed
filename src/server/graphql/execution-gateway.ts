import type { ApolloServerOptions } from "@apollo/server";
import { execute, type GraphQLSchema } from "graphql";
import type { BegunContext } from "./begun-context";
import type { PlannedOperations } from "./planned-operations";

type Gateway = NonNullable<ApolloServerOptions<BegunContext>["gateway"]>;

/**
 * Makes Apollo execute operations by our plans: a gateway is the only part of it that may bring an executor. What the short
 * path has executed already is not executed again.
 */
export function executionGateway(schema: GraphQLSchema, planned: PlannedOperations): Gateway {
  return {
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => undefined;
    },
    load: () =>
      Promise.resolve({
        executor: async ({ document, operation, request: { operationName, variables }, context }) => {
          const result = (context as BegunContext).begun?.result;
          if (result) return result;
          // Apollo comes here without an operation, too: graphql-js says what is wrong with the name.
          const found = operation as typeof operation | undefined;
          if (!found) return execute({ schema, document, operationName: operationName ?? null });
          return (await planned.of(document, found).execute(context, variables)).result;
        },
      }),
    stop: () => Promise.resolve(),
  };
}
