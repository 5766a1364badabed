/**
 * The same client in single functions, of which a bundler leaves out those that a program does not use. Begin with
 * {@link createClient}; every function takes what it returns.
 *
 * @packageDocumentation
 */
export { createClient, type HoshoClient } from "./client.js";
export { request } from "./request.js";
export type { ListOperation } from "./list.js";
export { watchChanges } from "./watch-changes.js";
export * from "./generated/operations.js";
export * from "./vocabulary.js";
