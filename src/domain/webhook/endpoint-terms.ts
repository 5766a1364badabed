import type { Finding } from "../values/finding";
import { findingsOnText } from "../values/readable-text";
import { isAddress, isPublicAddress } from "./public-address";

/** The most endpoints of one organisation. */
export const MOST_ENDPOINTS = 10;
/** The most characters of an endpoint's name, and of its address. */
export const LONGEST_ENDPOINT_NAME = 100;
export const LONGEST_ENDPOINT_URL = 2_000;

/** What a receiver of webhooks is entered with. */
export interface EndpointTerms {
  readonly name: string;
  readonly url: string;
  /** The types of events that it is told of; empty: all. */
  readonly types: readonly string[];
}

/** The last parts of names that no public server has. */
const LOCAL_NAMES: readonly string[] = ["localhost", "local", "internal", "lan", "home.arpa"];

/**
 * All that is wrong with a receiver. Which addresses a name has is asked at each try; here only what the text says
 * itself. `allowsPrivate`: the operator lets receivers stand in its own network, and there without TLS.
 */
export function findingsOnEndpoint(
  { name, url }: Pick<EndpointTerms, "name" | "url">,
  allowsPrivate: boolean,
): Finding[] {
  return [...findingsOnText("name", name, LONGEST_ENDPOINT_NAME), ...findingsOnUrl(url, allowsPrivate)];
}

function* findingsOnUrl(text: string, allowsPrivate: boolean): Iterable<Finding> {
  if (text.length > LONGEST_ENDPOINT_URL) {
    yield { path: "url", code: "TOO_LONG", limit: LONGEST_ENDPOINT_URL, actual: text.length };
    return;
  }
  const url = URL.canParse(text) ? new URL(text) : null;
  const isPlain = url?.protocol === "http:" && allowsPrivate;
  // What stands before an @ would be kept and shown like any other part of the address.
  if (url === null || !(url.protocol === "https:" || isPlain) || url.username !== "" || url.password !== "") {
    yield { path: "url", code: "NOT_A_WEBHOOK_URL" };
    return;
  }
  if (!allowsPrivate && isOfOwnNetwork(url.hostname)) yield { path: "url", code: "ADDRESS_NOT_PUBLIC" };
}

/** Whether the host of an address is named, or written, as one that is not on the public internet. */
export function isOfOwnNetwork(hostname: string): boolean {
  const host = hostname
    .replace(/^\[|\]$/g, "")
    .replace(/\.$/, "")
    .toLowerCase();
  if (isAddress(host)) return !isPublicAddress(host);
  return !host.includes(".") || LOCAL_NAMES.some((name) => host === name || host.endsWith(`.${name}`));
}
