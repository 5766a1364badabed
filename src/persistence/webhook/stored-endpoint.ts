import type { StoredEndpoint } from "../../use-cases/webhook/ports";
import type { ChangeType } from "../../use-cases/shared/event-types";
import { booleanFromDatabase } from "../engine/columns";
import { maybeInstant } from "../engine/instant";
import type { WebhookEndpointRow } from "./webhook-endpoint.row";

/** The columns of a receiver as units of work take it, of the alias `w`. */
export const ENDPOINT_COLUMNS =
  `w.id AS id, w.organisation_id AS "organisationId", w.role AS role, w.name AS name, w.url AS url, w.types AS types, ` +
  `w.is_paused AS "isPaused", w.secret AS secret, w.former_secret AS "formerSecret", ` +
  `w.former_secret_until AS "formerSecretUntil", w.position AS position`;

export type FoundEndpoint = Pick<
  WebhookEndpointRow,
  | "id"
  | "organisationId"
  | "role"
  | "name"
  | "url"
  | "types"
  | "isPaused"
  | "secret"
  | "formerSecret"
  | "formerSecretUntil"
> & {
  /** PostgreSQL gives it as a text. */
  readonly position: number | string;
};

export function storedEndpoint({
  types,
  isPaused,
  formerSecretUntil,
  position,
  ...found
}: FoundEndpoint): StoredEndpoint {
  return {
    ...found,
    types: typesOf(types),
    isPaused: booleanFromDatabase(isPaused),
    formerSecretUntil: maybeInstant(formerSecretUntil),
    position: Number(position),
  };
}

export function typesOf(names: string): ChangeType[] {
  return names === "" ? [] : (names.split(" ") as ChangeType[]);
}
