import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from "graphql";
import { PlannedOperation } from "../../api/graphql/execution/planned-operation";

/** The plans of operations, gone with their documents. */
export class PlannedOperations {
  readonly #planned = new WeakMap<OperationDefinitionNode, PlannedOperation>();

  constructor(private readonly schema: GraphQLSchema) {}

  of(document: DocumentNode, operation: OperationDefinitionNode): PlannedOperation {
    const known = this.#planned.get(operation);
    if (known) return known;
    const planned = new PlannedOperation(this.schema, document, operation);
    this.#planned.set(operation, planned);
    return planned;
  }
}
