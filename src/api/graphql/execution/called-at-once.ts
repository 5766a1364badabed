import {
  GraphQLScalarType,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from "graphql";
import { getMetadataStorage } from "type-graphql";

type Resolver = GraphQLFieldResolver<unknown, unknown>;
type Queries = ReturnType<typeof getMetadataStorage>["queries"];
type Query = Queries[number];
type Parameter = NonNullable<Query["params"]>[number];
type Values = Readonly<Record<string, unknown>>;
/** What a method is given for one of its parameters. */
type Given = (args: Values, context: unknown, info: GraphQLResolveInfo) => unknown;

/**
 * type-graphql makes a promise of each argument, to have made it an object of its class and validated it. Scalars are neither:
 * a query that takes nothing else is called at once.
 */
export function callAtOnce(schema: GraphQLSchema): void {
  const fields = schema.getQueryType()?.getFields() ?? {};
  for (const query of getMetadataStorage().queries) {
    const field = fields[query.schemaName];
    const resolve = field && resolverOf(query);
    if (resolve) field.resolve = resolve;
  }
}

/** `undefined`: type-graphql has to prepare something. */
function resolverOf({
  target,
  methodName,
  params = [],
  middlewares = [],
  roles,
}: Query): Resolver | undefined {
  if (middlewares.length > 0 || roles) return undefined;
  const given = [...params].sort((a, b) => a.index - b.index).map(givenFor);
  if (!given.every((each) => each !== undefined)) return undefined;
  const instance = new (target as new () => Record<string, (...values: unknown[]) => unknown>)();
  return (_source, args: Values, context, info) =>
    instance[methodName]?.(...given.map((each) => each(args, context, info)));
}

function givenFor(parameter: Parameter): Given | undefined {
  switch (parameter.kind) {
    case "context": {
      const { propertyName } = parameter;
      return propertyName === undefined
        ? (_args, context) => context
        : (_args, context) => (context as Values)[propertyName];
    }
    case "info":
      return (_args, _context, info) => info;
    case "arg": {
      const { name, validateFn, validateSettings } = parameter;
      const isPlain = isScalar(parameter.getType()) && !validateFn && !validateSettings;
      return isPlain ? (args) => args[name] : undefined;
    }
    default:
      return undefined;
  }
}

function isScalar(type: unknown): boolean {
  return type instanceof GraphQLScalarType || type === String || type === Number || type === Boolean;
}
